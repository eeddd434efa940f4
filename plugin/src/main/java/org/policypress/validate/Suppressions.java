package org.policypress.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.diagnostic.Severity;
import org.policypress.model.PolicyPaths;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Suppression;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;

/** What authors have decided to live with, each with its reason; errors cannot be among it. */
final class Suppressions {
  static final RuleDescriptor OF_ERROR =
      RuleDescriptor.error("suppression-of-error", "errors are mended, not suppressed");
  static final RuleDescriptor UNKNOWN =
      RuleDescriptor.error(
          "suppression-of-nothing", "a suppression names a rule and an entry that exist");
  static final RuleDescriptor EXPIRED =
      RuleDescriptor.warning("suppression-expired", "a suppression has not passed its last day");
  static final RuleDescriptor UNUSED =
      RuleDescriptor.warning("suppression-unused", "a suppression suppresses something");
  static final List<RuleDescriptor> RULES = List.of(OF_ERROR, UNKNOWN, EXPIRED, UNUSED);

  private final List<Active> active = new ArrayList<>();
  private final Diagnostics faults = new Diagnostics();

  private static final class Active {
    final Suppression suppression;
    final Set<SourceSpan> spans;
    boolean used;
    boolean refused;

    Active(Suppression suppression, Set<SourceSpan> spans) {
      this.suppression = suppression;
      this.spans = spans;
    }
  }

  Suppressions(ValidationContext context) {
    for (Suppression suppression : context.group().base().suppress()) {
      Set<SourceSpan> spans = spans(suppression, context);
      if (isSound(suppression, spans, context.today())) {
        active.add(new Active(suppression, spans));
      }
    }
  }

  /** The suppression that a diagnostic falls under, the first of several. */
  Optional<Suppression> suppress(Diagnostic diagnostic) {
    Optional<Suppression> found = Optional.empty();
    for (Active candidate : active) {
      if (candidate.suppression.rule().value().equals(diagnostic.rule().id())
          && candidate.spans.stream().anyMatch(span -> span.encloses(diagnostic.span()))) {
        if (diagnostic.severity() == Severity.ERROR) {
          candidate.refused = true;
        } else {
          candidate.used = true;
          found = found.or(() -> Optional.of(candidate.suppression));
        }
      }
    }
    return found;
  }

  /**
   * Reports suppressions that are wrong, expired or without effect.
   *
   * @param unheard rules that did not run, so that nobody knows what they would have said
   */
  void reportFaults(List<? extends DocumentRule> unheard, Diagnostics sink) {
    List<String> silent = unheard.stream().map(rule -> rule.descriptor().id()).toList();
    for (Active candidate : active) {
      Suppression unused = candidate.suppression;
      if (!candidate.used && !silent.contains(unused.rule().value())) {
        faults.report(candidate.refused ? ofError(unused.rule()) : ofNothing(unused));
      }
    }
    sink.reportAll(faults.sorted());
  }

  private boolean isSound(Suppression suppression, Set<SourceSpan> spans, LocalDate today) {
    String id = suppression.rule().value();
    Optional<RuleDescriptor> rule =
        RuleCatalogue.descriptors().stream().filter(r -> r.id().equals(id)).findFirst();
    if (rule.isEmpty()) {
      List<String> ids = RuleCatalogue.descriptors().stream().map(RuleDescriptor::id).toList();
      faults.report(
          Diagnostic.of(UNKNOWN, suppression.rule().span(), "there is no rule `" + id + "`")
              .withHint(NearestNames.hint(id, ids, "use the id that a diagnostic shows last")));
      return false;
    }
    if (rule.get().mildest() == Severity.ERROR) {
      faults.report(ofError(suppression.rule()));
      return false;
    }
    if (spans.isEmpty()) {
      faults.report(
          Diagnostic.of(
                  UNKNOWN,
                  suppression.at().span(),
                  "there is no entry `" + suppression.at().value() + "`")
              .withHint("write the top-level key and the id, such as `access/caretaker`"));
      return false;
    }
    if (suppression.until().map(until -> until.value().isBefore(today)).orElse(false)) {
      faults.report(
          Diagnostic.of(
                  EXPIRED,
                  suppression.until().orElseThrow().span(),
                  "the suppression of `" + id + "` has expired")
              .withHint("look at it again: mend what it hides, or give it a new last day"));
      return false;
    }
    return true;
  }

  private static Diagnostic ofError(Located<String> rule) {
    return Diagnostic.of(OF_ERROR, rule.span(), "`" + rule.value() + "` is an error and stays one")
        .withHint("mend what it says and remove the suppression");
  }

  private static Diagnostic ofNothing(Suppression suppression) {
    return Diagnostic.of(
            UNUSED,
            suppression.rule().span(),
            "nothing is suppressed: `"
                + suppression.rule().value()
                + "` is not said of `"
                + suppression.at().value()
                + "`")
        .withHint("remove the suppression");
  }

  /** Places of everything that the entry says, in the base and at every school. */
  private static Set<SourceSpan> spans(Suppression suppression, ValidationContext context) {
    String path = suppression.at().value();
    Set<SourceSpan> spans = new HashSet<>(PolicyPaths.spans(context.group().base(), path));
    for (SchoolPolicy school : context.group().schools()) {
      spans.addAll(PolicyPaths.spans(school.policy(), path));
    }
    return spans;
  }
}
