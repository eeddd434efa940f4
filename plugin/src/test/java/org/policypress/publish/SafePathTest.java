package org.policypress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "nord/da/privacy.html",
        ".nojekyll",
        "a b/c.d.e",
        "håndbog.pdf",
        "راهنما.html",
        "console",
        "com10/lpt",
        "auxiliary.txt"
      })
  void acceptsWhatEverySystemTakesLiterally(String path) {
    assertThat(SafePath.of(path)).map(SafePath::toString).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "a/",
        "a//b",
        ".",
        "..",
        "a/../b",
        "a/./b",
        "..\\b",
        "C:\\a",
        "C:a",
        "a:stream",
        "con",
        "nord/AUX.html",
        "Nul .txt",
        "com1",
        "lpt\u00b2.pdf",
        "conin$",
        "a.",
        "a ",
        " a",
        "a./b",
        "a\nb",
        "a\u0000",
        "a\u202Eb",
        "a\u200Bb",
        "a\u2028b",
        "what?",
        "*",
        "a|b",
        "<a>",
        "A\u030Arhus"
      })
  void refusesWhatSomeSystemWouldTakeForSomethingElse(String path) {
    assertThat(SafePath.of(path)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new SiteTree().add(path, new byte[0]));
  }

  @Test
  void refusesHalfACharacterAndNamesTooLongForADisk() {
    assertThat(SafePath.of("a\uD83D")).isEmpty();
    assertThat(SafePath.of("å".repeat(128))).isEmpty();
    assertThat(SafePath.of("å".repeat(127))).isPresent();
  }

  @Test
  void takesAnIdForANameOnlyIfItIsOneSegment() {
    assertThat(SafePath.ofName("birkelund")).isPresent();
    assertThat(SafePath.ofName("a/b")).isEmpty();
    assertThat(SafePath.ofName("aux")).isEmpty();
  }

  @Test
  void staysInsideTheFolder() {
    Path root = Path.of("site");

    assertThat(SafePath.of("a/b.html").orElseThrow().below(root))
        .isEqualTo(root.resolve("a").resolve("b.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nord/da/index.html",
        "nord/da/INDEX.html",
        "Nord/other.html",
        "nord",
        "nord/DA",
        "nord/da/index.html/x",
        ".policypress-manifest",
        ".Policypress-Manifest",
        ".policypress-other"
      })
  void refusesPathsThatClashOnADiskWithoutUpperAndLowerCase(String path) {
    SiteTree tree = new SiteTree();
    tree.add("nord/da/index.html", new byte[0]);
    tree.add("nord/da/other.html", new byte[0]);

    assertThatIllegalArgumentException().isThrownBy(() -> tree.add(path, new byte[0]));
    assertThat(tree.size()).isEqualTo(2);
  }
}
