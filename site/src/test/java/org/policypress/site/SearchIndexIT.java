package org.policypress.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The indexes of the samples are small, keep to their readers, and lead to what they tell of. */
class SearchIndexIT {
  private static final int PUBLIC_BYTES = 20_000;

  /** A handbook of a hundred pages, with the records of ten schools. */
  private static final int STAFF_BYTES = 80_000;

  private static final Pattern SCHOOL = Pattern.compile("\\{\"id\":\"([^\"]+)\",\"name\":");
  private static final Pattern DOCUMENT =
      Pattern.compile("\\{\"id\":\"([^\"]+)\",\"title\":\\d+(?:,\"schools\":\\[([^\\]]*)\\])?\\}");
  private static final Pattern SECTION =
      Pattern.compile(
          "\\{\"document\":(\\d+)(?:,\"anchor\":\"([^\"]*)\")?[^}]*?"
              + "(?:,\"schools\":\\[([^\\]]*)\\])?\\}");

  private static final Map<String, String> PAGES = new HashMap<>();

  static List<String> indexes() {
    return PublishedSite.files(".js").stream()
        .filter(path -> path.matches("(public|internal)/[^/]+/[^/]+/search-.*"))
        .toList();
  }

  @Test
  void onlyTheInternalPartHasAnIndexForStaff() {
    assertThat(indexes()).anyMatch(path -> path.endsWith("/search-staff.js"));
    assertThat(indexes())
        .allMatch(path -> path.startsWith("internal/") == path.endsWith("/search-staff.js"));
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void anIndexIsSmall(String path) throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
      gzip.write(PublishedSite.bytes(path));
    }
    assertThat(sent.size()).isLessThan(path.startsWith("public/") ? PUBLIC_BYTES : STAFF_BYTES);
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void everySectionIsWhereItsIndexSays(String path) {
    String index = new String(PublishedSite.bytes(path), UTF_8);
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<String> schools = SCHOOL.matcher(index).results().map(found -> found.group(1)).toList();
    List<MatchResult> documents = DOCUMENT.matcher(index).results().toList();
    assertThat(documents).isNotEmpty();
    Matcher section = SECTION.matcher(index);
    List<String> missing = new ArrayList<>();
    while (section.find()) {
      MatchResult document = documents.get(Integer.parseInt(section.group(1)));
      String where = section.group(3) == null ? document.group(2) : section.group(3);
      for (String school : where == null ? List.of("") : List.of(where.split(","))) {
        String below = school.isEmpty() ? "" : schools.get(Integer.parseInt(school)) + "/";
        String page = folder + below + document.group(1) + ".html";
        String anchor = section.group(2);
        if (anchor != null && !text(page).contains(" id=\"" + anchor + "\"")) {
          missing.add(page + "#" + anchor);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String text(String page) {
    return PAGES.computeIfAbsent(page, path -> new String(PublishedSite.bytes(path), UTF_8));
  }
}
