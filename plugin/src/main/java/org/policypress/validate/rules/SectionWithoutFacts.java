package org.policypress.validate.rules;

import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Document;
import org.policypress.model.Document.Section;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/** A section that a document asks for by name has something to say, at one school at least. */
public final class SectionWithoutFacts implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "section-without-facts", "a document asks for no section that would be empty");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    for (Document document : context.group().base().documents()) {
      List<PolicySet> policies =
          document.scope().value() == Document.Scope.SCHOOL
              ? context.group().schools().stream().map(SchoolPolicy::policy).toList()
              : List.of(context.group().base());
      for (Section section : document.sections()) {
        boolean empty =
            section.text().isEmpty()
                && policies.stream()
                    .noneMatch(policy -> new SectionFacts(policy, document).has(section));
        if (empty) {
          sink.report(
              Diagnostic.of(
                      DESCRIPTOR,
                      section.name().span(),
                      "the policy has nothing to say in section `"
                          + section.name().value()
                          + "` of document `"
                          + document.id().value()
                          + "`")
                  .withHint(
                      "take the section out, add what it is to show, or give it `title` and"
                          + " `text`"));
        }
      }
    }
  }
}
