package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.diagnostic.Severity;
import org.policypress.diagnostic.SuppressedDiagnostic;

/**
 * A build settles how grave warnings and notes are, with a reason, and can do nothing to errors.
 */
final class RuleSettingsTest {
  private static final String BECAUSE = "Bestyrelsen har besluttet det.";
  private static final String VAGUE = "vague-retention/as-long-as-necessary";
  private static final String DEFAULT_ONLY = "covered-by-default-only/only-the-default-is-left";
  private static final String TWO_SEVERITIES = "legitimate-interest-by-authority";
  private static final String SUPPRESSED = "suppression-unused/valid-used";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  @Test
  void aWarningCanBeRaisedToAnErrorThatStopsTheBuild() throws Exception {
    Diagnostics found = check(VAGUE, new RuleSetting("vague-retention", "error", BECAUSE));
    assertThat(severities(found, "vague-retention")).containsOnly(Severity.ERROR);
    assertThat(found.hasErrors()).isTrue();
  }

  @Test
  void aWarningCanBeLoweredToANote() throws Exception {
    Diagnostics found = check(VAGUE, new RuleSetting("vague-retention", "note", BECAUSE));
    assertThat(severities(found, "vague-retention")).containsOnly(Severity.NOTE);
    assertThat(found.count(Severity.WARNING)).isZero();
  }

  @Test
  void aNoteCanBeRaised() throws Exception {
    Diagnostics found =
        check(DEFAULT_ONLY, new RuleSetting("covered-by-default-only", "warning", BECAUSE));
    assertThat(severities(found, "covered-by-default-only")).containsOnly(Severity.WARNING);
  }

  @Test
  void aRuleThatIsOffSaysNothing() throws Exception {
    assertThat(severities(check(VAGUE), "vague-retention")).isNotEmpty();
    assertThat(check(VAGUE, new RuleSetting("vague-retention", "off", BECAUSE)).sorted()).isEmpty();
  }

  @Test
  void ofARuleWithTwoSeveritiesTheMilderCanBeSettled() throws Exception {
    RuleSetting note = new RuleSetting(TWO_SEVERITIES, "note", BECAUSE);
    assertThat(severities(check(TWO_SEVERITIES + "/outside-the-task", note), TWO_SEVERITIES))
        .containsExactly(Severity.NOTE);
  }

  @ParameterizedTest
  @CsvSource({"note", "off"})
  void ofARuleWithTwoSeveritiesTheErrorStays(String severity) throws Exception {
    RuleSetting setting = new RuleSetting(TWO_SEVERITIES, severity, BECAUSE);
    assertThat(
            severities(
                check(TWO_SEVERITIES + "/public-task-of-an-authority", setting), TWO_SEVERITIES))
        .containsExactly(Severity.ERROR);
  }

  @Test
  void whatTheSourceSuppressesStaysSuppressedWithItsReason() throws Exception {
    Diagnostics found = check(SUPPRESSED, new RuleSetting("vague-retention", "error", BECAUSE));
    assertThat(found.sorted()).isEmpty();
    assertThat(found.suppressed())
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.because()).isNotBlank())
        .extracting(SuppressedDiagnostic::diagnostic)
        .extracting(d -> d.rule().id())
        .containsOnly("vague-retention");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "vague-retenton | off | x | there is no rule `vague-retenton`; did you mean"
            + " `vague-retention`?",
        "quite-another-thing | off | x | there is no rule `quite-another-thing`; use the id that",
        "category-without-retention | off | x | `category-without-retention` is an error and stays"
            + " one",
        "category-without-retention | error | x | `category-without-retention` is an error",
        "vague-retention | of | x | `vague-retention` has the unknown severity `of`; write `error`",
        "vague-retention | '' | x | `vague-retention` has no `severity`; write `error`",
        "vague-retention | off | '' | `vague-retention` has no `because`; write the reason",
        "legitimate-interest-by-authority | warning | x | `legitimate-interest-by-authority` is a"
            + " warning already",
        "vague-retention | warning | x | `vague-retention` is a warning already; leave it out",
        "'' | off | x | an entry has no `id`; write the id",
      })
  void aWrongSettingIsAFaultThatNamesTheParameter(
      String id, String severity, String because, String says) {
    assertThatThrownBy(() -> check(VAGUE, new RuleSetting(id, severity, because)))
        .isInstanceOf(CompilerFault.class)
        .hasMessageStartingWith("policy.rules: ")
        .hasMessageContaining(says);
  }

  @Test
  void allFaultsAreToldTogether() {
    RuleSetting unknown = new RuleSetting("unknown", "off", BECAUSE);
    RuleSetting vague = new RuleSetting("vague-retention", "off", BECAUSE);
    assertThatThrownBy(() -> check(VAGUE, unknown, vague, vague))
        .isInstanceOf(CompilerFault.class)
        .hasMessageStartingWith("policy.rules has 2 faults:\n- there is no rule `unknown`")
        .hasMessageEndingWith("\n- `vague-retention` is named twice; keep one of the two");
  }

  private static List<Severity> severities(Diagnostics found, String rule) {
    return found.sorted().stream()
        .filter(d -> d.rule().id().equals(rule))
        .map(Diagnostic::severity)
        .toList();
  }

  private Diagnostics check(String fixture, RuleSetting... settings) throws Exception {
    return new RuleFixture("", "", RuleFixture.ROOT.resolve(fixture)).check(work, settings);
  }
}
