package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.SitePart;
import org.policypress.site.SampleDocuments.Sample;

/** The public tree can be published alone: no file of it holds or names what is for staff. */
class SeparateTreesIT {
  private static final List<String> FORMATS =
      List.of(".html", ".fragment.html", ".pdf", "-print.pdf", ".adoc");

  private static final Set<String> facts = new LinkedHashSet<>();
  private static final Set<String> internalFiles = new TreeSet<>();

  @BeforeAll
  static void readTheSamples() throws Exception {
    for (CheckedPolicy policy : Checking.of(PublishedSite.SOURCE).policies()) {
      facts.addAll(StaffFacts.of(policy));
    }
    Set<String> open = new TreeSet<>();
    for (Sample sample : SampleDocuments.all()) {
      boolean staff = SitePart.of(sample.document().audience().value()) == SitePart.INTERNAL;
      (staff ? internalFiles : open).add(sample.document().id().value());
    }
    internalFiles.removeAll(open);
  }

  private static Stream<String> files(SitePart part) {
    return PublishedSite.files(PublishedSite.FOLDER).stream()
        .filter(path -> path.startsWith(part.root()));
  }

  @Test
  void staffReadManySuchFacts() {
    SqueezedText.Finder finder = new SqueezedText.Finder(facts);
    Set<String> read = new TreeSet<>();
    files(SitePart.INTERNAL)
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> read.addAll(finder.in(SqueezedText.ofFile(path))));
    assertThat(facts).hasSizeGreaterThan(1000);
    assertThat(read).hasSizeGreaterThan(facts.size() / 2);
  }

  @Test
  void noFileOfThePublicTreeHoldsOne() {
    SqueezedText.Finder finder = new SqueezedText.Finder(facts);
    List<String> found = new ArrayList<>();
    files(SitePart.PUBLIC)
        .forEach(
            path ->
                finder
                    .in(SqueezedText.ofFile(path))
                    .forEach(fact -> found.add(path + ": " + fact)));
    assertThat(found).isEmpty();
  }

  /** What is made from pages, such as the index of the search, holds no page of the other tree. */
  @Test
  void noOtherFileOfThePublicTreeHoldsWhatOnlyInternalPagesShow() {
    Set<String> shown = new LinkedHashSet<>();
    files(SitePart.INTERNAL)
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> shown.addAll(blocks(path)));
    List<String> pages = files(SitePart.PUBLIC).filter(SeparateTreesIT::isDocument).toList();
    SqueezedText.Finder all = new SqueezedText.Finder(shown);
    pages.forEach(path -> all.in(SqueezedText.ofFile(path)).forEach(shown::remove));
    assertThat(shown).hasSizeGreaterThan(1000);

    SqueezedText.Finder finder = new SqueezedText.Finder(shown);
    List<String> found = new ArrayList<>();
    files(SitePart.PUBLIC)
        .filter(path -> !isDocument(path))
        .forEach(
            path ->
                finder
                    .in(SqueezedText.ofFile(path))
                    .forEach(text -> found.add(path + ": " + text)));
    assertThat(found).isEmpty();
  }

  private static boolean isDocument(String path) {
    return path.matches(".*\\.(html|adoc|pdf)");
  }

  private static Set<String> blocks(String path) {
    Set<String> blocks = new LinkedHashSet<>();
    for (Element block : Jsoup.parse(text(path)).select("main :is(p, li, td, th, dd, h2, h3)")) {
      String squeezed = SqueezedText.of(block.text());
      if (squeezed.length() >= 2 * SqueezedText.SHORTEST) {
        blocks.add(squeezed);
      }
    }
    return blocks;
  }

  @Test
  void noFileOfThePublicTreeNamesAFileOfTheInternalOne() {
    assertThat(internalFiles).hasSizeGreaterThan(5);
    List<String> found = new ArrayList<>();
    files(SitePart.PUBLIC)
        .filter(path -> !path.endsWith(".pdf"))
        .forEach(
            path -> {
              String text = text(path);
              internalFiles.stream()
                  .flatMap(id -> FORMATS.stream().map(format -> id + format))
                  .flatMap(file -> Stream.of("/" + file, "\"" + file))
                  .filter(text::contains)
                  .forEach(name -> found.add(path + ": " + name));
              if (text.contains(SitePart.INTERNAL.root())) {
                found.add(path + ": " + SitePart.INTERNAL.root());
              }
            });
    assertThat(found).isEmpty();
    assertThat(files(SitePart.PUBLIC))
        .noneMatch(
            path -> internalFiles.stream().anyMatch(id -> path.endsWith("/" + id + ".html")));
  }

  private static String text(String path) {
    return new String(PublishedSite.bytes(path), StandardCharsets.UTF_8);
  }
}
