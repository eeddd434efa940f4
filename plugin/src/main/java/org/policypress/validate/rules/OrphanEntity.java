package org.policypress.validate.rules;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Document;
import org.policypress.model.Entity;
import org.policypress.model.Jurisdiction;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicyPaths;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Showing;
import org.policypress.model.Usage;
import org.policypress.source.SourceSpan;
import org.policypress.validate.DocumentRule;
import org.policypress.validate.ValidationContext;

/**
 * Every entry reaches a reader: a promise that stands in no document is one that nobody can keep or
 * hold the school to (art. 5(1)(a), 5(2)).
 */
public final class OrphanEntity implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("orphan-entity", "every entry is shown in a document");

  /** What the compiler itself reads: the law behind the rules, and what documents there are. */
  private static final Set<Class<? extends Entity>> FOR_THE_COMPILER =
      Set.of(Jurisdiction.class, Document.class);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Usage usage, Diagnostics sink) {
    PolicySet base = context.group().base();
    if (base.documents().isEmpty()) {
      return;
    }
    Diagnostics orphans = new Diagnostics();
    Map<String, Entity> ofAll = PolicyPaths.entries(base);
    ofAll.forEach((path, entry) -> check(path, entry, usage, showing -> true, orphans));
    for (SchoolPolicy school : context.group().schools()) {
      PolicyPaths.entries(school.policy())
          .forEach(
              (path, entry) -> {
                if (!ofAll.containsKey(path)) {
                  check(path, entry, usage, showing -> showing.isFor(school), orphans);
                }
              });
    }
    if (usage.isComplete()) {
      sink.reportAll(orphans.sorted());
    }
  }

  private static void check(
      String path, Entity entry, Usage usage, Predicate<Showing> counts, Diagnostics sink) {
    if (!FOR_THE_COMPILER.contains(entry.getClass()) && !usage.shows(path, counts)) {
      SourceSpan place = entry.id().span();
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  place,
                  "no document shows "
                      + KebabCase.words(entry.getClass())
                      + " `"
                      + entry.id().value()
                      + "`")
              .withHint(
                  "give a document a section that shows it, refer to it where it is needed, or take"
                      + " it out"));
    }
  }
}
