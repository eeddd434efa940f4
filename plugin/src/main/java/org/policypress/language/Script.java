package org.policypress.language;

import com.ibm.icu.util.ULocale;

/** Which script a language is written in, so that what depends on it need not list languages. */
public final class Script {
  private Script() {}

  /** ISO 15924 code of the script that the readers of a language expect, such as {@code Arab}. */
  public static String of(Language language) {
    return ULocale.addLikelySubtags(ULocale.forLocale(language.locale())).getScript();
  }
}
