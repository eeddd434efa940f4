package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
  @Test
  void theOwnNameOfALanguageBeginsWithACapitalIfItsScriptHasThem() {
    assertThat(
            Stream.of("ar", "da", "en", "fa", "pl", "so", "sv", "ti", "pt-BR")
                .map(tag -> Language.of(tag).ownName()))
        .containsExactly(
            "العربية",
            "Dansk",
            "English",
            "فارسی",
            "Polski",
            "Soomaali",
            "Svenska",
            "ትግርኛ",
            "Português (Brasil)");
  }

  @Test
  void theDirectionIsThatOfTheScript() {
    assertThat(Stream.of("ar", "fa", "he", "ckb", "ku-Arab", "ur"))
        .allMatch(tag -> Language.of(tag).direction() == Direction.RTL);
    assertThat(Stream.of("da", "ti", "pl", "ku", "zh-Hant"))
        .allMatch(tag -> Language.of(tag).direction() == Direction.LTR);
  }

  @Test
  void aLanguageHasACountryWhereItIsSpoken() {
    assertThat(
            Stream.of("ar", "da", "en", "fa", "so", "sv", "ti", "pt-BR")
                .map(tag -> Language.of(tag).withCountry()))
        .containsExactly("ar_EG", "da_DK", "en_GB", "fa_IR", "so_SO", "sv_SE", "ti_ET", "pt_BR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dk",
        "xx",
        "",
        "danish",
        "DA",
        "da_DK",
        "da-QX",
        "da-x-easy",
        "en-u-ca-buddhist",
        "und",
        "../da"
      })
  void whatIsNoTagOfALanguageIsNone(String tag) {
    assertThat(Language.find(tag)).isEmpty();
  }

  @Test
  void aCountryWhoseLanguageHasAnotherTagIsNoLanguageButSweden() {
    assertThat(Language.find("se")).as("Northern Sami").isPresent();
  }

  @Test
  void aRegionOfALanguageKeepsItsOwnData() {
    assertThat(Language.of("en").locale()).hasToString("en_GB");
    assertThat(Language.of("en-US").locale()).hasToString("en_US");
  }
}
