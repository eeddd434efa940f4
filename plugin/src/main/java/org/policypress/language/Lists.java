package org.policypress.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Joins the members of a list as a language does: <i>a, b and c</i>. */
public final class Lists {
  /** Stands for a member while the words between members are looked for; never in a text. */
  private static final String MEMBER = "\uFFFF";

  private final ULocale locale;

  /** Lists in a language. */
  public Lists(Language language) {
    this.locale = ULocale.forLocale(language.locale());
  }

  /** All of them: <i>a, b and c</i>. */
  public String and(List<String> members) {
    return joined(ListFormatter.Type.AND, members);
  }

  /** One of them: <i>a, b or c</i>. */
  public String or(List<String> members) {
    return joined(ListFormatter.Type.OR, members);
  }

  /**
   * What stands before, between and after so many members, one more than there are members; for
   * members that are not plain strings.
   */
  public List<String> separators(int members) {
    List<String> stand = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      stand.add(MEMBER);
    }
    return List.of(and(stand).split(MEMBER, -1));
  }

  /** Marks of direction in ICU's patterns are left out: runs are set apart where they stand. */
  private String joined(ListFormatter.Type type, List<String> members) {
    String list = ListFormatter.getInstance(locale, type, Width.WIDE).format(members);
    return list.replaceAll("[\u200E\u200F]", "");
  }
}
