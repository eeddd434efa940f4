package org.policypress.validate.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Document;
import org.policypress.model.Document.Kind;
import org.policypress.model.Form;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * Who asks for a document, a section or a form is given what it is made of: a sheet without its
 * facts would be hung up or filed empty.
 */
public final class DocumentWithoutFacts implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "document-without-facts", "a document, a section and a form have facts to show");

  /** The section that a kind of document lives on, and the key of its facts. */
  private static final Map<Kind, String> SECTIONS =
      Map.of(
          Kind.BREACH_CARD, "breach-card",
          Kind.CCTV_SIGN, "cctv-sign",
          Kind.CHECKLISTS, "checklists",
          Kind.CONSENT_FORMS, "consent-forms",
          Kind.FAQ, "faq",
          Kind.FORMS, "forms",
          Kind.PROCESSOR_LIST, "processing-agreements",
          Kind.RECORD, "record-activities");

  /** Facts of a policy: their key, and whether a policy has them. */
  private record Facts(String key, Predicate<PolicySet> stated) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    PolicyGroup group = context.group();
    for (Document document : group.base().documents()) {
      String whose = "document `" + document.id().value() + "`";
      String section = SECTIONS.get(document.kind().value());
      if (section != null && document.sections().isEmpty()) {
        check(ofSection(section), whose, document.kind().span(), group, sink);
      }
      for (Document.Section named : document.sections()) {
        if (named.text().isEmpty() && !hasGuidance(named.name().value(), group)) {
          check(ofSection(named.name().value()), whose, named.name().span(), group, sink);
        }
      }
    }
    for (Form form : group.base().forms()) {
      String whose = "form `" + form.id().value() + "`";
      check(ofForm(form), whose, form.kind().span(), group, sink);
    }
  }

  private static void check(
      Optional<Facts> wanted,
      String whose,
      SourceSpan place,
      PolicyGroup group,
      Diagnostics sink) {
    wanted
        .filter(facts -> policies(group).noneMatch(facts.stated()))
        .ifPresent(
            facts ->
                sink.report(
                    Diagnostic.of(
                            DESCRIPTOR,
                            place,
                            whose + " shows `" + facts.key() + "`, and the policy has none")
                        .withHint("write `" + facts.key() + "`, or take this out")));
  }

  private static Stream<PolicySet> policies(PolicyGroup group) {
    return Stream.concat(
        Stream.of(group.base()), group.schools().stream().map(SchoolPolicy::policy));
  }

  private static boolean hasGuidance(String section, PolicyGroup group) {
    return policies(group)
        .flatMap(policy -> policy.guidance().stream())
        .anyMatch(guidance -> KebabCase.of(guidance.topic().value()).equals(section));
  }

  private static Optional<Facts> ofSection(String name) {
    return switch (name) {
      case "app-assessments" -> facts("app-assessments", p -> !p.appAssessments().isEmpty());
      case "annexes" -> facts("annexes", p -> !p.annexes().isEmpty());
      case "breach", "breach-card" -> facts("breach", p -> p.breach().isPresent());
      case "cases" -> facts("cases", p -> !p.cases().isEmpty());
      case "cctv-sign" -> facts("surveillance", p -> !p.surveillance().isEmpty());
      case "checklists" -> facts("checklists", p -> !p.checklists().isEmpty());
      case "consent-forms" -> facts("consents", p -> !p.consents().isEmpty());
      case "cycle" -> facts("cycle", p -> !p.cycle().isEmpty());
      case "dpia" -> facts("dpia", p -> p.dpia().isPresent());
      case "faq" -> facts("faq", p -> !p.faq().isEmpty());
      case "forms" -> facts("forms", p -> !p.forms().isEmpty());
      case "glossary" -> facts("terms", p -> !p.terms().isEmpty());
      case "lifecycle" -> facts("lifecycle", p -> !p.lifecycle().isEmpty());
      case "processing-agreements" -> facts("processors", p -> !p.processors().isEmpty());
      case "protected-identity" ->
          facts("protected-identity", p -> p.protectedIdentity().isPresent());
      case "record-activities" -> facts("activities", p -> !p.activities().isEmpty());
      case "record-measures" -> facts("measures", p -> !p.measures().isEmpty());
      case "system-list", "systems" -> facts("systems", p -> !p.systems().isEmpty());
      case "training" -> facts("training", p -> !p.training().isEmpty());
      default -> Optional.empty();
    };
  }

  private static Optional<Facts> ofForm(Form form) {
    return switch (form.kind().value()) {
      case BREACH_REGISTER, BREACH_NOTIFICATION, BREACH_COMMUNICATION -> ofSection("breach");
      case DPIA -> ofSection("dpia");
      case RIGHTS_REQUEST -> facts("rights", p -> !p.rights().isEmpty());
      case TRAINING_SIGN_OFF ->
          form.training().isEmpty()
              ? facts(
                  "compulsory training",
                  p ->
                      p.training().stream()
                          .anyMatch(t -> t.compulsory().map(Located::value).orElse(false)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Facts> facts(String key, Predicate<PolicySet> stated) {
    return Optional.of(new Facts(key, stated));
  }
}
