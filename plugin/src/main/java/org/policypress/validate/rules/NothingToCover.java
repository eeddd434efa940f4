package org.policypress.validate.rules;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Coverage;
import org.policypress.model.DataCategory;
import org.policypress.model.DataSubject;
import org.policypress.model.PolicySet;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * What holds nothing is not thereby covered: a policy without data categories, a category without
 * subjects, a subject without stages and a retention rule that names nothing make no cell that a
 * check could find bare.
 */
public final class NothingToCover implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "nothing-to-cover", "there is something that retention can be judged for");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    PolicySet policy = school.policy();
    if (policy.dataCategories().isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  policy.organisation().id().span(),
                  "the policy names no data category, so there is nothing that it protects")
              .withHint("list what the school holds about people below `data-categories`"));
    }
    for (DataCategory category : policy.dataCategories()) {
      if (category.subjects().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    category.id().span(),
                    "data category `" + category.id().value() + "` is about nobody")
                .withHint("add `subjects` with the ids of those whose data it holds"));
      }
    }
    for (DataSubject subject : policy.dataSubjects()) {
      if (subject.stages().isEmpty()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    subject.id().span(),
                    "data subject `" + subject.id().value() + "` goes through no stage")
                .withHint(
                    "add `stages` with `applicant`, `current`, `former`, or those that occur"));
      }
    }
    for (RetentionRule rule : policy.retention()) {
      if (rule.categories().isEmpty() && rule.classes().isEmpty() && !Coverage.isDefault(rule)) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    rule.id().span(),
                    "retention rule `" + rule.id().value() + "` covers nothing")
                .withHint("add `categories`, `classes`, or `default: true`"));
      }
    }
  }
}
