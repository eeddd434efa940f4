package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A term is found in the forms in which texts use it. */
final class InflectionTest {
  @Test
  void anEndingStillMeansTheTerm() {
    assertThat(Inflection.isIn("samtykke", "Samtykket kan trækkes tilbage.")).isTrue();
    assertThat(Inflection.isIn("databehandler", "aftaler med databehandlere")).isTrue();
    assertThat(Inflection.isIn("data protection officer", "our data protection officers")).isTrue();
  }

  @Test
  void anotherWordDoesNot() {
    assertThat(Inflection.isIn("registrerad", "hur frånvaro registreras")).isFalse();
    assertThat(Inflection.isIn("app", "skolans apparater")).isFalse();
    assertThat(Inflection.isIn("data subject", "the data of a subject")).isFalse();
  }

  @Test
  void aLongerTermIsAnother() {
    List<String> longer = List.of("kränkande behandling");
    assertThat(Inflection.isIn("behandling", "Arbete mot kränkande behandling", longer)).isFalse();
    assertThat(Inflection.isIn("behandling", "Behandlingen, och kränkande behandling", longer))
        .isTrue();
  }

  @Test
  void aTranslationMayChangeTheLastLetterToo() {
    assertThat(Inflection.isIn("data category", "two data categories")).isFalse();
    assertThat(Inflection.mayBeIn("data category", "two data categories")).isTrue();
  }

  @Test
  void arabicAndEthiopicWordsHaveParticlesBeforeThem() {
    assertThat(Inflection.mayBeIn("موافقة", "يمكن سحبُ المُوافقةِ")).isTrue();
    assertThat(Inflection.mayBeIn("بيانات شخصية", "معالجة البيانات الشخصية")).isTrue();
    assertThat(Inflection.mayBeIn("موافقة", "بموافقتك")).isTrue();
    assertThat(Inflection.mayBeIn("موافقة", "شكوى")).isFalse();
    assertThat(Inflection.mayBeIn("ፍቓድ", "ብፍቓድ ወላዲ")).isTrue();
    assertThat(Inflection.mayBeIn("ፍቓድ", "ጥርዓን")).isFalse();
  }
}
