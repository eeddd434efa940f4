package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.language.LeftToRightRuns;
import org.policypress.language.LeftToRightRuns.Stretch;

/** An Arabic notice that is full of what reads from left to right, as AsciiDoc and as a page. */
class RightToLeftDocumentTest {
  private static final Path FIXTURE = Path.of("src", "test", "resources", "right-to-left");
  private static final Language ARABIC = Language.of("ar");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path work;

  @BeforeAll
  static void compile() throws CompilerFault {
    CompilerOptions options =
        new CompilerOptions(
            FIXTURE,
            FIXTURE.resolve("policy"),
            Optional.of(FIXTURE.resolve("templates")),
            work.resolve("site"),
            CompilerOptions.Filter.none(),
            Instant.EPOCH,
            LocalDate.of(2026, 11, 22),
            "test");
    Diagnostics found = new Diagnostics();
    new PolicyCompiler(options, line -> {}).compile(found, none -> false);
    assertThat(found.sorted()).isEmpty();
  }

  private static String file(String name) throws IOException {
    return Files.readString(
        work.resolve("site").resolve("public").resolve("lillaan").resolve("ar").resolve(name));
  }

  @Test
  void itsAsciiDocIsAsReadAndApproved() throws IOException {
    Path golden = FIXTURE.resolve("notice.adoc");
    String before = Files.exists(golden) ? Files.readString(golden) : "";
    String actual = file("notice.adoc");
    if (!actual.equals(before) && Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
      fail("updated %s; review the diff", golden);
    }
    assertThat(actual).isEqualTo(before);
  }

  /** Also what templates write between values, in the page around the document too. */
  @Test
  void nothingOnThePageReadsFromLeftToRightThatIsNotSetApart() throws IOException {
    List<String> loose = new ArrayList<>();
    Element body = Jsoup.parse(file("notice.html")).body();
    body.select("*")
        .forEach(element -> element.textNodes().forEach(node -> loose.addAll(loose(node))));
    assertThat(loose).isEmpty();
    assertThat(body.select("bdi[dir=ltr]")).hasSizeGreaterThan(30);
  }

  private static List<String> loose(TextNode node) {
    Element around = (Element) node.parentNode();
    if (around == null || around.closest("bdi, [dir=ltr]") != null) {
      return List.of();
    }
    return LeftToRightRuns.of(node.text(), ARABIC).stream()
        .filter(Stretch::isolated)
        .map(Stretch::text)
        .toList();
  }
}
