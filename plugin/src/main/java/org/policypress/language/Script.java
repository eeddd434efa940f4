package org.policypress.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;

/** Which script a language is written in, so that what depends on it need not list languages. */
public final class Script {
  private Script() {}

  /** ISO 15924 code of the script that the readers of a language expect, such as {@code Arab}. */
  public static String of(Language language) {
    return ULocale.addLikelySubtags(ULocale.forLocale(language.locale())).getScript();
  }

  /** Whether a script runs from right to left; one with an unknown code does not. */
  public static boolean runsFromRightToLeft(String code) {
    int script = UScript.getCodeFromName(code);
    return script != UScript.INVALID_CODE && UScript.isRightToLeft(script);
  }
}
