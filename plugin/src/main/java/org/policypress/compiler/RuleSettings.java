package org.policypress.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.NearestNames;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.diagnostic.Severity;

/**
 * How grave a build takes warnings and notes, rule by rule and each with its reason. Of errors it
 * has nothing to say: they are mended.
 *
 * <p>What an author has suppressed in the source stays suppressed, also when the build raises its
 * rule: the suppression has a reason of its own.
 */
final class RuleSettings {
  private static final String PARAMETER = "policy.rules";
  private static final List<String> WORDS = List.of("error", "warning", "note", RuleSetting.OFF);

  private final Map<String, RuleSetting> byId;

  private RuleSettings(Map<String, RuleSetting> byId) {
    this.byId = byId;
  }

  /** Checks what a build says of rules; all that is wrong with it is one fault. */
  static RuleSettings of(List<RuleSetting> settings) throws CompilerFault {
    Map<String, RuleSetting> byId = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (RuleSetting setting : settings) {
      if (byId.putIfAbsent(setting.id(), setting) != null) {
        faults.add("`" + setting.id() + "` is named twice; keep one of the two");
      } else {
        fault(setting).ifPresent(faults::add);
      }
    }
    if (!faults.isEmpty()) {
      throw new CompilerFault(
          faults.size() == 1
              ? PARAMETER + ": " + faults.get(0)
              : PARAMETER + " has " + faults.size() + " faults:\n- " + String.join("\n- ", faults));
    }
    return new RuleSettings(byId);
  }

  private static Optional<String> fault(RuleSetting setting) {
    String id = setting.id();
    List<RuleDescriptor> all = CompilerRules.every();
    Optional<RuleDescriptor> rule = all.stream().filter(r -> r.id().equals(id)).findFirst();
    if (id.isEmpty()) {
      return Optional.of("an entry has no `id`; write the id that a diagnostic shows last");
    }
    if (rule.isEmpty()) {
      return Optional.of(
          "there is no rule `"
              + id
              + "`; "
              + NearestNames.hint(
                  id,
                  all.stream().map(RuleDescriptor::id).toList(),
                  "use the id that a diagnostic shows last"));
    }
    if (rule.get().mildest() == Severity.ERROR) {
      return Optional.of("`" + id + "` is an error and stays one; mend what it says");
    }
    if (!WORDS.contains(setting.severity())) {
      return Optional.of(
          "`"
              + id
              + "` has "
              + (setting.severity().isEmpty()
                  ? "no `severity`"
                  : "the unknown severity `" + setting.severity() + "`")
              + "; write `error`, `warning`, `note` or `off`");
    }
    if (setting.severity().equals(rule.get().mildest().id())) {
      return Optional.of("`" + id + "` is a " + setting.severity() + " already; leave it out");
    }
    return setting.because().isEmpty()
        ? Optional.of("`" + id + "` has no `because`; write the reason")
        : Optional.empty();
  }

  /**
   * The diagnostic as grave as the build takes its rule; nothing when the rule is off. Errors of a
   * rule that has milder diagnostics too stay as they are.
   */
  Optional<Diagnostic> apply(Diagnostic diagnostic) {
    RuleSetting setting = byId.get(diagnostic.rule().id());
    if (setting == null || diagnostic.severity() == Severity.ERROR) {
      return Optional.of(diagnostic);
    }
    return setting.isOff()
        ? Optional.empty()
        : Optional.of(
            diagnostic.withSeverity(Severity.valueOf(setting.severity().toUpperCase(Locale.ROOT))));
  }
}
