package org.policypress.language;

import com.ibm.icu.util.ULocale;

/** Names of languages as other languages call them, as ICU has them. */
public final class LanguageNames {
  private LanguageNames() {}

  /** What speakers of a language call another one: <i>Swedish</i>, in Danish <i>svensk</i>. */
  public static String of(Language named, Language speakers) {
    return ULocale.forLanguageTag(named.tag())
        .getDisplayLanguage(ULocale.forLocale(speakers.locale()));
  }
}
