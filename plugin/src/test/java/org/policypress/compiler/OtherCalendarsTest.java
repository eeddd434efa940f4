package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policypress.language.Language;

final class OtherCalendarsTest {
  @Test
  void aLanguageWhoseReadersHaveAnotherCalendarMayBeNamed() throws CompilerFault {
    assertThat(OtherCalendars.of(List.of("fa", "ti")))
        .containsExactly(Language.of("fa"), Language.of("ti"));
    assertThat(OtherCalendars.of(List.of())).isEmpty();
  }

  @Test
  void anyOtherNameIsAFaultThatNamesTheChoice() {
    assertThatThrownBy(() -> OtherCalendars.of(List.of("fa", "sv", "persian")))
        .isInstanceOf(CompilerFault.class)
        .hasMessage(
            "policy.calendars names `sv`, `persian`, but the languages with a calendar besides the"
                + " Gregorian one are `am`, `fa`, `ti`");
  }
}
