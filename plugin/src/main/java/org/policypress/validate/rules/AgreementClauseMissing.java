package org.policypress.validate.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Processor;
import org.policypress.model.Processor.Agreement.Clause;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** An agreement with a processor covers all points of art. 28(3). */
public final class AgreementClauseMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "agreement-clause-missing", "an agreement covers the points a to h of article 28(3)");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Processor processor : school.policy().processors()) {
      processor.agreement().ifPresent(agreement -> check(processor, agreement, sink));
    }
  }

  private static void check(Processor processor, Processor.Agreement agreement, Diagnostics sink) {
    Set<Clause> missing = EnumSet.allOf(Clause.class);
    agreement.clauses().forEach(clause -> missing.remove(clause.value()));
    if (missing.isEmpty()) {
      return;
    }
    List<String> points = missing.stream().map(AgreementClauseMissing::words).toList();
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                place(agreement),
                "the agreement with processor `"
                    + processor.id().value()
                    + "` does not cover "
                    + String.join(", ", points))
            .withHint(
                agreement.clauses().isEmpty()
                    ? "read the agreement and list below `clauses` the points that it covers"
                    : "have the supplier agree to what is missing, then add the letter to"
                        + " `clauses`"));
  }

  private static SourceSpan place(Processor.Agreement agreement) {
    List<Located<Clause>> clauses = agreement.clauses();
    if (clauses.isEmpty()) {
      return agreement.signed().span();
    }
    SourceSpan first = clauses.get(0).span();
    return new SourceSpan(
        first.file(), first.start(), clauses.get(clauses.size() - 1).span().end());
  }

  private static String words(Clause clause) {
    return switch (clause) {
      case A -> "a (only on documented instructions)";
      case B -> "b (confidentiality)";
      case C -> "c (security)";
      case D -> "d (sub-processors)";
      case E -> "e (help with the rights of data subjects)";
      case F -> "f (help with security, breaches and impact assessments)";
      case G -> "g (erase or return at the end)";
      case H -> "h (proof and audits)";
    };
  }
}
