package org.policypress.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Sorts words as the dictionaries of a language do: in Danish <i>å</i> comes last. */
public final class Collation {
  private Collation() {}

  /** An order of the language; words that it takes for equal are ordered by their characters. */
  public static Comparator<String> of(Language language) {
    Collator collator = Collator.getInstance(ULocale.forLocale(language.locale())).freeze();
    Comparator<String> byDictionary = collator::compare;
    return byDictionary.thenComparing(Comparator.naturalOrder());
  }
}
