package org.policypress.validate.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;
import org.policypress.model.NoticeDuties;
import org.policypress.model.NoticeItem;
import org.policypress.model.Right;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.SourceSpan;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A policy that is compiled into a notice holds what the notice must tell (art. 13(1) and (2)).
 * Whom to reach at the controller, its data protection officer and the supervisory authority, the
 * legal bases, legitimate interests, and how long data are kept, have rules of their own.
 */
public final class NoticeItemMissing implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "notice-item-missing", "a notice has what article 13 says that it must tell");

  /** What is missing, and how to add it. */
  private record Advice(String missing, String hint) {}

  private static final Map<NoticeItem, Advice> ADVICE = advice();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Optional<Document> notice =
        school.policy().documents().stream()
            .filter(
                document ->
                    document.kind().value() == Document.Kind.NOTICE
                        || document.kind().value() == Document.Kind.PRIVACY_PAGE)
            .findFirst();
    if (notice.isEmpty()) {
      return;
    }
    SourceSpan span = notice.get().id().span();
    NoticeDuties duties = NoticeDuties.of(school.policy(), school.index(), notice.get());
    ADVICE.forEach(
        (item, advice) -> {
          if (duties.duty(item).isMissing()) {
            sink.report(report(item, advice, span));
          }
        });
  }

  private static Diagnostic report(NoticeItem item, Advice advice, SourceSpan span) {
    return Diagnostic.of(
            DESCRIPTOR,
            span,
            "a notice must tell " + advice.missing() + " (art. " + item.citation() + ")")
        .withHint(advice.hint());
  }

  private static Map<NoticeItem, Advice> advice() {
    Map<NoticeItem, Advice> advice = new EnumMap<>(NoticeItem.class);
    advice.put(
        NoticeItem.PURPOSES,
        new Advice(
            "the purposes and their legal bases",
            "describe below `activities` what the school does with data, and why"));
    advice.put(
        NoticeItem.RECIPIENTS,
        new Advice(
            "who receives the data",
            "list authorities and others below `recipients`, suppliers below `processors`"));
    advice.put(
        NoticeItem.REQUIREMENT,
        new Advice(
            "which data must be given, and what follows if they are not",
            "add `required` with `by` and `consequence` to the data categories concerned"));
    for (NoticeItem item : NoticeItem.values()) {
      item.right().ifPresent(kind -> advice.put(item, advice(kind)));
    }
    return Collections.unmodifiableMap(advice);
  }

  private static Advice advice(Right.Kind kind) {
    return new Advice(
        words(kind), "add an entry to `rights` with `kind: " + KebabCase.of(kind) + "`");
  }

  private static String words(Right.Kind kind) {
    return switch (kind) {
      case COMPLAINT -> "the right to complain to the authority";
      case WITHDRAWAL -> "the right to withdraw a consent";
      case AUTOMATED_DECISIONS -> "whether decisions are made automatically";
      case PORTABILITY -> "the right to data portability";
      case OBJECTION -> "the right to object";
      default -> "the right of " + KebabCase.of(kind);
    };
  }
}
