package org.policypress.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A help page can be read where no markup is shown. */
final class RuleHelpTest {
  private static final RuleHelp PAGE =
      new RuleHelp(
          "no-words",
          """
          # no-words

          A text has words, and as many of them as it takes to fill more than one line of a terminal.

          ## Fails

          ```yaml
          label:

            # none
          ```
          """);

  @Test
  void isWrappedAndItsExamplesAreIndented() {
    assertThat(PAGE.text())
        .isEqualTo(
            """
            no-words

            A text has words, and as many of them as it takes to fill more than one line of a
            terminal.

            Fails

                label:

                  # none\
            """);
  }

  @Test
  void beginsWithWhatTheRuleDemands() {
    assertThat(PAGE.summary()).startsWith("A text has words");
  }

  @Test
  void isFoundByIdAndByNothingElse() {
    assertThat(RuleHelp.of("vague-retention")).isPresent();
    assertThat(RuleHelp.of("vague")).isEmpty();
    assertThat(RuleHelp.of("../rules/vague-retention")).isEmpty();
  }
}
