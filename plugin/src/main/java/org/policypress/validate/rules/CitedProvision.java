package org.policypress.validate.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policypress.model.Law;
import org.policypress.model.Phrase;

/**
 * Finds a provision among the laws of a policy by its citation. Authors write {@code 3 kap. 10 §
 * lagen (2018:218)} as well as {@code lag (2018:218) 3 kap. 10 §}, and add subsections: so each
 * number of the citation must be there, and each word or a longer form of it.
 */
final class CitedProvision {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}:]+");

  private CitedProvision() {}

  /** Whether a law is the provision, or a part of it. */
  static boolean names(Law law, String citation) {
    List<String> written =
        Stream.concat(Stream.of(law.label()), law.citation().stream())
            .map(Phrase::value)
            .flatMap(CitedProvision::words)
            .toList();
    return words(citation).allMatch(wanted -> written.stream().anyMatch(w -> isForm(w, wanted)));
  }

  private static boolean isForm(String written, String wanted) {
    return Character.isDigit(wanted.charAt(0))
        ? written.equals(wanted)
        : written.startsWith(wanted);
  }

  private static Stream<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty());
  }
}
