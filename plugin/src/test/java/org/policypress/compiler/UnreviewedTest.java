package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policypress.diagnostic.RuleSetting;

/** The parameter that says what becomes of translations that nobody has reviewed. */
class UnreviewedTest {
  private static final RuleSetting OTHER = new RuleSetting("vague-retention", "off", "decided");

  @Test
  void markLeavesTheRulesAsTheBuildHasThem() throws CompilerFault {
    assertThat(Unreviewed.parse("mark").with(List.of(OTHER))).containsExactly(OTHER);
  }

  @Test
  void failMakesErrorsOfUnreviewedAndOfStaleTranslations() throws CompilerFault {
    assertThat(Unreviewed.parse("fail").with(List.of(OTHER)))
        .extracting(RuleSetting::id, RuleSetting::severity)
        .containsExactly(
            tuple("vague-retention", "off"),
            tuple("translation-unreviewed", "error"),
            tuple("translation-stale", "error"));
  }

  @ParameterizedTest
  @CsvSource({
    "fali, did you mean `fail`?",
    "error, write `mark` or `fail`",
    "FAIL, write `mark` or `fail`",
    "'', write `mark` or `fail`"
  })
  void anotherWordIsAFaultThatNamesTheParameter(String word, String hint) {
    assertThatThrownBy(() -> Unreviewed.parse(word))
        .isInstanceOf(CompilerFault.class)
        .hasMessage("policy.unreviewed is `" + word + "`; " + hint);
  }

  @Test
  void aRuleThatIsSetInTwoWaysIsAFault() {
    List<RuleSetting> settings =
        List.of(new RuleSetting("translation-stale", "off", "translators are on leave"));
    assertThatThrownBy(() -> Unreviewed.FAIL.with(settings))
        .isInstanceOf(CompilerFault.class)
        .hasMessageContaining("`translation-stale` is an error; leave it out of policy.rules");
  }
}
