package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPatternTest {
  private static List<String> found(String text, String... terms) {
    List<String> found = new ArrayList<>();
    Matcher matcher = TermPattern.of(List.of(terms)).in(text);
    while (matcher.find()) {
      found.add(TermPattern.which(matcher) + " " + matcher.group());
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "personuppgift, Alla personuppgifter här, personuppgifter",
    "gallring, Gallring sker, Gallring",
    "allmän handling, en allmän handling finns, allmän handling",
    "processor, two Processors, Processors",
    "موافقة, بالموافقة فقط, بالموافقة",
    "ፍቓድ, እቲ ፍቓድ ኣሎ, ፍቓድ",
  })
  void aWordIsFoundInAnyCaseAndWithItsEnding(String term, String text, String word) {
    assertThat(found(text, term)).containsExactly("0 " + word);
  }

  @ParameterizedTest
  @CsvSource({
    "app, an apple",
    "behandling, behandlingsgrunder",
    "behandling, databehandling",
    "behandling, sjuk-behandling",
    "consent, consent-form",
    "gallring, ärendegallring",
  })
  void aPartOfAnotherWordIsNot(String term, String text) {
    assertThat(found(text, term)).isEmpty();
  }

  @Test
  void theLongerTermIsMeantWhereOneBeginsWithTheOther() {
    assertThat(
            found(
                "behandling, kränkande behandling och känsliga personuppgifter",
                "känsliga personuppgifter",
                "kränkande behandling",
                "personuppgift",
                "behandling"))
        .containsExactly("3 behandling", "1 kränkande behandling", "0 känsliga personuppgifter");
  }

  @Test
  void signsInATermAreOnlySigns() {
    assertThat(found("a C++ (x) b", "C++ (x)")).containsExactly("0 C++ (x)");
  }
}
