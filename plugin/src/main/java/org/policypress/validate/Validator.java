package org.policypress.validate;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.SuppressedDiagnostic;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Suppression;
import org.policypress.model.Usage;

/** Runs the rules over every school and applies the suppressions of the source. */
public final class Validator {
  private final List<Rule> rules;
  private final List<GroupRule> groupRules;
  private final List<DocumentRule> documentRules;

  /** A validator with all rules of the catalogue. */
  public Validator() {
    this(RuleCatalogue.rules(), RuleCatalogue.groupRules(), RuleCatalogue.documentRules());
  }

  Validator(List<Rule> rules, List<GroupRule> groupRules, List<DocumentRule> documentRules) {
    this.rules = List.copyOf(rules);
    this.groupRules = List.copyOf(groupRules);
    this.documentRules = List.copyOf(documentRules);
  }

  /**
   * Reports what is wrong; a fault that all schools share names none of them.
   *
   * @param usage what the documents show; asked only if nothing else is an error
   */
  public void validate(ValidationContext context, Usage usage, Diagnostics sink) {
    Diagnostics found = new Diagnostics();
    List<String> all = context.group().schools().stream().map(SchoolPolicy::id).toList();
    for (SchoolPolicy school : context.group().schools()) {
      Diagnostics ofSchool = new Diagnostics();
      rules.forEach(rule -> rule.check(school, context, ofSchool));
      ofSchool.sorted().forEach(d -> found.report(d.withSchools(List.of(school.id()))));
    }
    groupRules.forEach(rule -> rule.check(context, found));
    boolean allHeard = false;
    if (!found.hasErrors() && !sink.hasErrors()) {
      documentRules.forEach(rule -> rule.check(context, usage, found));
      allHeard = usage.isComplete();
    }
    Suppressions suppressions = new Suppressions(context);
    for (Diagnostic diagnostic : found.sorted()) {
      boolean everywhere = diagnostic.schools().size() == all.size();
      Diagnostic said = everywhere ? diagnostic.withSchools(List.of()) : diagnostic;
      suppressions
          .suppress(said)
          .ifPresentOrElse(s -> sink.suppress(suppressed(said, s)), () -> sink.report(said));
    }
    suppressions.reportFaults(allHeard ? List.of() : documentRules, sink);
  }

  private static SuppressedDiagnostic suppressed(Diagnostic diagnostic, Suppression by) {
    return new SuppressedDiagnostic(diagnostic, by.because().value(), by.rule().span());
  }
}
