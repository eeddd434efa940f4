package org.policypress.validate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.SuppressedDiagnostic;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Suppression;
import org.policypress.model.Usage;
import org.policypress.profile.Phase;
import org.policypress.profile.Profile;

/** Runs the rules over every school and applies the suppressions of the source. */
public final class Validator {
  private final Profile profile;
  private final String subject;
  private final List<Rule> rules;
  private final List<GroupRule> groupRules;
  private final List<DocumentRule> documentRules;

  /** A validator with all rules of the catalogue, whose work nobody measures. */
  public Validator() {
    this(Profile.off(), "");
  }

  /**
   * A validator with all rules of the catalogue.
   *
   * @param profile measures each rule
   * @param subject name of the policy set
   */
  public Validator(Profile profile, String subject) {
    this(
        RuleCatalogue.rules(),
        RuleCatalogue.groupRules(),
        RuleCatalogue.documentRules(),
        profile,
        subject);
  }

  Validator(List<Rule> rules, List<GroupRule> groupRules, List<DocumentRule> documentRules) {
    this(rules, groupRules, documentRules, Profile.off(), "");
  }

  private Validator(
      List<Rule> rules,
      List<GroupRule> groupRules,
      List<DocumentRule> documentRules,
      Profile profile,
      String subject) {
    this.profile = profile;
    this.subject = subject;
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
    Stream.concat(ofSchools(context), ofGroup(context)).parallel().toList().forEach(found::take);
    boolean allHeard = false;
    if (!found.hasErrors() && !sink.hasErrors()) {
      documentRules.forEach(
          rule -> measure(rule.descriptor(), () -> rule.check(context, usage, found)));
      allHeard = usage.isComplete();
    }
    Suppressions suppressions = new Suppressions(context);
    for (Diagnostic diagnostic : found.sorted()) {
      Set<String> concerned = Set.copyOf(diagnostic.schools());
      boolean everywhere = concerned.size() == all.size();
      Diagnostic said =
          diagnostic.withSchools(
              everywhere ? List.of() : all.stream().filter(concerned::contains).toList());
      suppressions
          .suppress(said)
          .ifPresentOrElse(s -> sink.suppress(suppressed(said, s)), () -> sink.report(said));
    }
    suppressions.reportFaults(allHeard ? List.of() : documentRules, sink);
  }

  private void measure(RuleDescriptor rule, Runnable check) {
    profile.time(
        Phase.RULES,
        subject + " " + rule.id(),
        () -> {
          check.run();
          return rule;
        });
  }

  private Stream<Diagnostics> ofGroup(ValidationContext context) {
    return groupRules.stream()
        .map(
            rule -> {
              Diagnostics found = new Diagnostics();
              measure(rule.descriptor(), () -> rule.check(context, found));
              return found;
            });
  }

  private Stream<Diagnostics> ofSchools(ValidationContext context) {
    IdentityHashMap<PolicySet, List<SchoolPolicy>> alike = new IdentityHashMap<>();
    context
        .group()
        .schools()
        .forEach(s -> alike.computeIfAbsent(s.policy(), policy -> new ArrayList<>()).add(s));
    return context.group().schools().stream()
        .map(school -> ofSchool(school, alike.getOrDefault(school.policy(), List.of()), context));
  }

  /**
   * @param alike the schools that share its policy; the first of them is asked for all
   */
  private Diagnostics ofSchool(
      SchoolPolicy school, List<SchoolPolicy> alike, ValidationContext context) {
    Diagnostics found = new Diagnostics();
    List<String> ids = alike.stream().map(SchoolPolicy::id).toList();
    for (Rule rule : rules) {
      if (rule.asksForSchool() || ids.indexOf(school.id()) == 0) {
        Diagnostics ofRule = new Diagnostics();
        measure(rule.descriptor(), () -> rule.check(school, context, ofRule));
        List<String> concerned = rule.asksForSchool() ? List.of(school.id()) : ids;
        ofRule.sorted().forEach(d -> found.report(d.withSchools(concerned)));
      }
    }
    return found;
  }

  private static SuppressedDiagnostic suppressed(Diagnostic diagnostic, Suppression by) {
    return new SuppressedDiagnostic(diagnostic, by.because().value(), by.rule().span());
  }
}
