package org.policypress.compiler;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.language.Dates;
import org.policypress.language.Language;

/** The languages in which a build says legal dates in the readers' other calendar besides. */
final class OtherCalendars {
  private OtherCalendars() {}

  /**
   * The languages with these tags.
   *
   * @throws CompilerFault if one is no language whose readers have another calendar
   */
  static Set<Language> of(List<String> tags) throws CompilerFault {
    Set<Language> languages = new LinkedHashSet<>();
    List<String> faults = new ArrayList<>();
    for (String tag : tags) {
      Optional<Language> language = Language.find(tag).filter(Dates::hasOtherCalendar);
      language.ifPresentOrElse(languages::add, () -> faults.add("`" + tag + "`"));
    }
    if (!faults.isEmpty()) {
      throw new CompilerFault(
          "policy.calendars names "
              + String.join(", ", faults)
              + ", but the languages with a calendar besides the Gregorian one are `"
              + String.join("`, `", Dates.languagesWithOtherCalendar())
              + "`");
    }
    return languages;
  }
}
