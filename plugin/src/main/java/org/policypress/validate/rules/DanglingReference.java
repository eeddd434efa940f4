package org.policypress.validate.rules;

import java.util.List;
import java.util.function.Supplier;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.AccessGrant;
import org.policypress.model.Entity;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.Ref;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/** Every reference names an entry that exists. */
public final class DanglingReference implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("dangling-reference", "every reference names an entry that exists");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      Supplier<String> part = () -> KebabCase.of(accessor.getName()).replace('-', ' ');
      Object value = PolicyWalk.read(accessor, school.policy());
      if (value instanceof List<?> entries) {
        entries.forEach(entry -> checkEntry(part, entry, school, context, sink));
      } else {
        checkEntry(part, value, school, context, sink);
      }
    }
  }

  private static void checkEntry(
      Supplier<String> part,
      Object entry,
      SchoolPolicy school,
      ValidationContext context,
      Diagnostics sink) {
    for (Ref<?> ref : context.within(Ref.class, entry)) {
      if (school.index().find(ref).isEmpty() && !hasItsOwnRule(ref, entry)) {
        String from =
            entry instanceof Entity e
                ? KebabCase.words(e.getClass()) + " `" + e.id().value() + "`"
                : part.get();
        sink.report(UnknownReference.report(DESCRIPTOR, from, ref, school));
      }
    }
  }

  /** References that a more telling rule reports. */
  private static boolean hasItsOwnRule(Ref<?> ref, Object entry) {
    return (entry instanceof RetentionRule rule && rule.categories().contains(ref))
        || (entry instanceof AccessGrant grant && grant.role().equals(ref));
  }
}
