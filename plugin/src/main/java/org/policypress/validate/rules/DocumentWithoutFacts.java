package org.policypress.validate.rules;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Document;
import org.policypress.model.Document.Kind;
import org.policypress.model.Form;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * Who asks for a kind of document or a form is given what it is made of: a sheet without its facts
 * would be hung up or filed empty. Sections asked for by name are another rule's.
 */
public final class DocumentWithoutFacts implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("document-without-facts", "a document and a form have facts to show");

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
      if (document.sections().isEmpty()) {
        String whose = "document `" + document.id().value() + "`";
        check(ofKind(document.kind().value()), whose, document.kind().span(), group, sink);
      }
    }
    for (Form form : group.base().forms()) {
      String whose = "form `" + form.id().value() + "`";
      check(ofForm(form), whose, form.kind().span(), group, sink);
    }
  }

  private static void check(
      Optional<Facts> wanted, String whose, SourceSpan place, PolicyGroup group, Diagnostics sink) {
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

  private static Optional<Facts> ofKind(Kind kind) {
    return switch (kind) {
      case ACCESSIBILITY_STATEMENT -> facts("accessibility", p -> p.accessibility().isPresent());
      case BREACH_CARD -> facts("breach", p -> p.breach().isPresent());
      case CCTV_SIGN -> facts("surveillance", p -> !p.surveillance().isEmpty());
      case CHECKLISTS -> facts("checklists", p -> !p.checklists().isEmpty());
      case CONSENT_FORMS -> facts("consents", p -> !p.consents().isEmpty());
      case FAQ -> facts("faq", p -> !p.faq().isEmpty());
      case FORMS -> facts("forms", p -> !p.forms().isEmpty());
      case PROCESSOR_LIST -> facts("processors", p -> !p.processors().isEmpty());
      case RECORD -> facts("activities", p -> !p.activities().isEmpty());
      default -> Optional.empty();
    };
  }

  private static Optional<Facts> ofForm(Form form) {
    return switch (form.kind().value()) {
      case BREACH_REGISTER, BREACH_NOTIFICATION, BREACH_COMMUNICATION ->
          facts("breach", p -> p.breach().isPresent());
      case DPIA -> facts("dpia", p -> p.dpia().isPresent());
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
