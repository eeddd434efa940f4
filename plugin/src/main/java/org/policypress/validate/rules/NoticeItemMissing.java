package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.DataCategory;
import org.policypress.model.Document;
import org.policypress.model.LegalBasis.Article6;
import org.policypress.model.PolicySet;
import org.policypress.model.Right;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.SourceSpan;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A policy that is compiled into a notice holds what the notice must tell (art. 13(1) and (2)).
 * Whom to reach at the controller, its data protection officer and the supervisory authority, how
 * long data are kept, and legitimate interests have rules of their own.
 */
public final class NoticeItemMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "notice-item-missing", "a notice has what article 13 says that it must tell");

  /** What is missing, where the law demands it, and how to add it. */
  private record Item(String missing, String article, String hint) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    PolicySet policy = school.policy();
    Optional<Document> notice =
        policy.documents().stream()
            .filter(
                document ->
                    document.kind().value() == Document.Kind.NOTICE
                        || document.kind().value() == Document.Kind.PRIVACY_PAGE)
            .findFirst();
    if (notice.isEmpty()) {
      return;
    }
    SourceSpan span = notice.get().id().span();
    for (Item item : missing(policy)) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  span,
                  "a notice must tell " + item.missing() + " (art. " + item.article() + ")")
              .withHint(item.hint()));
    }
  }

  private static List<Item> missing(PolicySet policy) {
    List<Item> items = new ArrayList<>();
    if (policy.activities().isEmpty()) {
      items.add(
          new Item(
              "the purposes and their legal bases",
              "13(1)(c)",
              "describe below `activities` what the school does with data, and why"));
    }
    if (policy.recipients().isEmpty() && policy.processors().isEmpty()) {
      items.add(
          new Item(
              "who receives the data",
              "13(1)(e)",
              "list authorities and others below `recipients`, suppliers below `processors`"));
    }
    if (restsOnDuty(policy)
        && policy.dataCategories().stream()
            .map(DataCategory::required)
            .noneMatch(Optional::isPresent)) {
      items.add(
          new Item(
              "which data must be given, and what follows if they are not",
              "13(2)(e)",
              "add `required` with `by` and `consequence` to the data categories concerned"));
    }
    addRights(policy, items);
    return items;
  }

  private static void addRights(PolicySet policy, List<Item> items) {
    Set<Right.Kind> told = EnumSet.noneOf(Right.Kind.class);
    policy.rights().forEach(right -> told.add(right.kind().value()));
    for (Right.Kind kind : demanded(policy)) {
      if (!told.contains(kind)) {
        NoticeRight right = NoticeRight.of(kind);
        items.add(
            new Item(
                right.words(),
                right.article(),
                "add an entry to `rights` with `kind: " + right.key() + "`"));
      }
    }
  }

  private static Set<Right.Kind> demanded(PolicySet policy) {
    Set<Right.Kind> kinds =
        EnumSet.of(
            Right.Kind.ACCESS,
            Right.Kind.RECTIFICATION,
            Right.Kind.ERASURE,
            Right.Kind.RESTRICTION,
            Right.Kind.COMPLAINT,
            Right.Kind.AUTOMATED_DECISIONS);
    if (restsOn(policy, Article6.PUBLIC_TASK, Article6.LEGITIMATE_INTERESTS)) {
      kinds.add(Right.Kind.OBJECTION);
    }
    if (restsOn(policy, Article6.CONSENT, Article6.CONTRACT)) {
      kinds.add(Right.Kind.PORTABILITY);
    }
    boolean asksConsent =
        policy.consents().stream().anyMatch(c -> c.kind().value() == Consent.Kind.CONSENT);
    if (asksConsent || restsOn(policy, Article6.CONSENT)) {
      kinds.add(Right.Kind.WITHDRAWAL);
    }
    return kinds;
  }

  private static boolean restsOnDuty(PolicySet policy) {
    return restsOn(policy, Article6.LEGAL_OBLIGATION, Article6.CONTRACT);
  }

  private static boolean restsOn(PolicySet policy, Article6... articles) {
    List<Article6> wanted = List.of(articles);
    return policy.activities().stream()
        .flatMap(activity -> activity.bases().stream())
        .anyMatch(basis -> wanted.contains(basis.article().value()));
  }
}
