package org.policypress.translate;

import java.util.List;
import java.util.regex.Pattern;
import org.policypress.language.PoMessage;
import org.policypress.language.ReviewMark;
import org.policypress.language.ReviewState;

/**
 * How far a translation has come.
 *
 * @param done texts with a translation that is up to date
 * @param fuzzy texts that have changed since they were translated
 * @param missing texts without translation
 * @param unreviewed translations among the done ones that nobody has signed
 * @param wordsLeft words of the originals that are fuzzy or missing
 */
public record CatalogueCounts(int done, int fuzzy, int missing, int unreviewed, int wordsLeft) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

  /**
   * Counts what readers of the language see.
   *
   * @param entries the catalogue
   */
  static CatalogueCounts of(List<PoMessage> entries) {
    int done = 0;
    int fuzzy = 0;
    int missing = 0;
    int unreviewed = 0;
    int wordsLeft = 0;
    for (PoMessage entry : entries) {
      if (entry.isTranslated() && !entry.isFuzzy()) {
        done++;
        unreviewed += ReviewMark.state(entry) == ReviewState.UNREVIEWED ? 1 : 0;
      } else {
        fuzzy += entry.isTranslated() ? 1 : 0;
        missing += entry.isTranslated() ? 0 : 1;
        wordsLeft += (int) WORD.matcher(entry.id()).results().count();
      }
    }
    return new CatalogueCounts(done, fuzzy, missing, unreviewed, wordsLeft);
  }
}
