package org.policypress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.prose.AsciiDocText.Position;

class AsciiDocTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elevens navn, adresse og CPR-nummer (kopi) gemmes i 10 år; se § 4.",
        "Hr. Jensen/Fru Olsen, jf. bilag 3",
        "8. klasse og 50 % af alle",
      })
  void ordinaryTextStaysAsItIs(String text) {
    String readable = AsciiDocText.escape(text, Position.PARAGRAPH).replace("&#46;", ".");
    assertThat(readable).isEqualTo(text);
  }

  @Test
  void whiteSpaceIsCollapsedAndTrimmed() {
    assertThat(AsciiDocText.escape(" \ta\r\n\n b\u2028cd ")).isEqualTo("a b cd");
    assertThat(AsciiDocText.escape("a\u00a0b")).isEqualTo("a\u00a0b");
    assertThat(AsciiDocText.escape(" \n ")).isEmpty();
  }

  @Test
  void aCharacterIsEscapedOnlyWhereItCouldBeMarkup() {
    assertThat(AsciiDocText.escape("1. a. 2. b", Position.PARAGRAPH)).isEqualTo("1&#46; a. 2. b");
    assertThat(AsciiDocText.escape("-a-b--c", Position.PARAGRAPH)).isEqualTo("&#45;a-b&#45;&#45;c");
    assertThat(AsciiDocText.escape("Se: kl. 9:30", Position.PARAGRAPH))
        .isEqualTo("Se&#58; kl. 9&#58;30");
    assertThat(AsciiDocText.escape("Se kl: ti", Position.PARAGRAPH)).isEqualTo("Se kl: ti");
    assertThat(AsciiDocText.escape("Se kl: ti", Position.HEADING)).isEqualTo("Se kl&#58; ti");
    assertThat(AsciiDocText.escape("klasse a", Position.CELL)).isEqualTo("klasse &#97;");
    assertThat(AsciiDocText.escape("a, \"b\"", Position.LINK_TEXT)).isEqualTo("a&#44; &#34;b&#34;");
  }

  @Test
  void whatIsNoCharacterBecomesTheReplacementCharacter() {
    assertThat(AsciiDocText.escape("a\u0000b\ud800c\uffffd")).isEqualTo("a\ufffdb\ufffdc\ufffdd");
    assertThat(AsciiDocText.escape("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
  }

  @Test
  void directionalControlsStayWithinTheText() {
    assertThat(AsciiDocText.escape("\u202Ea")).isEqualTo("&#8238;a&#8236;");
    assertThat(AsciiDocText.escape("\u2067\u202Aa\u2069b")).isEqualTo("&#8295;&#8234;a&#8297;b");
    assertThat(AsciiDocText.escape("a\u2069\u202C")).isEqualTo("a\ufffd\ufffd");
    assertThat(AsciiDocText.escape("a\u200F")).isEqualTo("a&#8207;");
  }
}
