package org.policypress.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.language.LeftToRightRuns.Stretch;

/** Each case shows with angle brackets what must be set apart in an Arabic or Persian text. */
final class LeftToRightRunsTest {
  private static final Language ARABIC = Language.of("ar");

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Numbers of telephones, with and without a country.
        "اتصل بالرقم ⟨031-390 06 10⟩.",
        "⟨+46 31-390 06 10⟩",
        "هاتف: ⟨0046 31 390 06 10⟩، كل يوم",
        // Days and times of day.
        "⟨2026-11-22⟩",
        "٢٢ نوفمبر (⟨2026-11-22⟩)",
        "17 أغسطس 2026 (⟨2026-08-17⟩)",
        "22 نوفمبر 2026 (⟨2026-11-22⟩؛ غدًا)",
        "من الساعة ⟨08:30⟩ إلى الساعة ⟨16.00–17.30⟩.",
        // Citations of law.
        "المادة ⟨6(1)(e)⟩ من اللائحة ⟨(EU) 2016/679⟩.",
        "حسب ⟨art. 6.1 e⟩، و⟨art. 9.2 g⟩.",
        "⟨26 kap. 5 § skollagen⟩",
        "⟨art. 6, stk. 1, litra e⟩؛ ثم",
        "(⟨GDPR art. 15⟩)",
        // Addresses.
        "راسلنا: ⟨info@rimmaskolan.example⟩.",
        "الموقع ⟨https://rimmaskolan.example/data/?a=b#c⟩، هنا",
        "الموقع ⟨https://rimmaskolan.example/⟩.",
        "العنوان ⟨Vinterplan 12, 831 41 Norrsund⟩.",
        // Names, with what belongs to them.
        "مدرسة ⟨Rimmaskolan⟩ في ⟨Norrsund⟩",
        "شركة ⟨Lärlund AB (publ)⟩ (المورّد)",
        "⟨Læring & Leg A/S⟩",
        "⟨A–B⟩",
        "⟨Wi-Fi⟩ و⟨O'Hara⟩",
        "رقم التسجيل ⟨556000-1234⟩",
        "لائحة ⟨GDPR⟩، ولائحة ⟨NIS 2⟩؛ وغيرهما",
        "الـ⟨GDPR⟩",
        "⟨C:\\skola\\a_b⟩",
        // The sentence keeps its own signs and brackets.
        "(⟨GDPR⟩)",
        "هل يسري ⟨GDPR⟩؟",
        "نعم: ⟨GDPR⟩!",
        "⟨GDPR⟩ / اللائحة",
        "⟨GDPR⟩/اللائحة",
        "«⟨Norrdata24⟩»",
        "⟨Norrdata24⟩ (برنامج)",
        "(برنامج ⟨Norrdata24⟩)",
        // A new sentence is no part of the name that ends the one before.
        "نستعمل ⟨GDPR⟩. ⟨Norrdata24⟩ برنامج",
        // Numbers alone read as they are.
        "خلال 72 ساعة",
        "خلال 1 شهر و 6 أشهر",
        "1.5 سنة، 2,500 تلميذ",
        "حتى ۵ سال",
        "50% من التلاميذ",
        // Nothing to do.
        "لا شيء",
        "",
        "؟ – ()"
      })
  void aRunEndsWhereTheSentenceGoesOn(String marked) {
    String text = marked.replaceAll("[⟨⟩]", "");
    assertThat(marked(LeftToRightRuns.of(text, ARABIC))).isEqualTo(marked);
    assertThat(marked(LeftToRightRuns.of(text, Language.of("fa")))).isEqualTo(marked);
  }

  @Test
  void aLanguageThatReadsFromLeftToRightHasNone() {
    assertThat(LeftToRightRuns.of("031-390 06 10", Language.of("ti")))
        .containsExactly(new Stretch("031-390 06 10", false));
  }

  /** Whatever is written: nothing is lost, runs hold no letter of the sentence's own script. */
  @Test
  void thePartsAreTheText() {
    Random random = new Random(4);
    String signs = "ابجد ABc 0129 (( )) -/.,:;@&§+،؛؟۵٣\u00a0";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(24); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      List<Stretch> parts = LeftToRightRuns.of(text.toString(), ARABIC);
      assertThat(parts.stream().map(Stretch::text).collect(Collectors.joining()))
          .isEqualTo(text.toString());
      for (Stretch part : parts) {
        assertThat(part.text()).isNotEmpty();
        if (part.isolated()) {
          assertThat(part.text()).as("%s", text).doesNotContainPattern("[\\p{IsArabic}۵٣]");
          assertThat(part.text())
              .as("%s", text)
              .matches("[+@#A-Za-z0-9§(].*[A-Za-z0-9§)/]|[A-Za-z0-9§]");
          assertThat(balance(part.text())).as("%s", text).isZero();
        } else {
          assertThat(part.text()).as("%s", text).doesNotContainPattern("[A-Za-z§]");
        }
      }
    }
  }

  private static long balance(String text) {
    return text.chars().filter(c -> c == '(').count() - text.chars().filter(c -> c == ')').count();
  }

  private static String marked(List<Stretch> parts) {
    return parts.stream()
        .map(part -> part.isolated() ? "⟨" + part.text() + "⟩" : part.text())
        .collect(Collectors.joining());
  }
}
