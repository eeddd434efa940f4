package org.policypress.validate.rules;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Coverage;
import org.policypress.model.Coverage.Cell;
import org.policypress.model.DataCategory;
import org.policypress.model.DataCategory.Tag;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Jurisdiction.Limit;
import org.policypress.model.Keep;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.StartEvent;
import org.policypress.source.Located;
import org.policypress.validate.ValidationContext;

/**
 * Finds records that are disposed of before the law of the country allows it, where that is
 * certain.
 *
 * @param descriptor the rule for which it is done
 * @param tag what marks the categories of records for which the law fixes a time
 * @param matter where the law says the time
 * @param records the records in words
 */
record StatutoryMinimum(
    RuleDescriptor descriptor,
    Tag tag,
    Function<Jurisdiction, List<Limit>> matter,
    String records) {

  void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    Optional<Limit> limit = context.law(school.policy(), matter);
    if (limit.isEmpty()) {
      return;
    }
    Map<RetentionRule, Located<Tag>> rules = new LinkedHashMap<>();
    Coverage coverage = context.coverage(school);
    for (Cell cell : coverage.cells()) {
      mark(cell.category())
          .ifPresent(
              mark -> coverage.rulesFor(cell).forEach(rule -> rules.putIfAbsent(rule, mark)));
    }
    rules.forEach(
        (rule, mark) ->
            tooShort(rule, limit.get().keep().value().period())
                .ifPresent(keep -> sink.report(report(rule, keep, limit.get(), mark))));
  }

  private Optional<Located<Tag>> mark(DataCategory category) {
    return category.tags().stream().filter(mark -> mark.value() == tag).findFirst();
  }

  /** What a rule says that is too short: a minimum of its own is what binds it. */
  private static Optional<Located<Keep>> tooShort(RetentionRule rule, RetentionPeriod least) {
    Optional<KeptFor> kept = KeptFor.until(RetentionStep::disposes, rule).filter(KeptFor::ends);
    Optional<StartEvent> after = kept.flatMap(KeptFor::after);
    if (rule.noLessThan().isPresent()) {
      return rule.noLessThan().filter(own -> isShorter(own.value().period(), after, least));
    }
    return kept.filter(all -> isShorter(all.period(), after, least)).map(KeptFor::keep);
  }

  private static boolean isShorter(
      RetentionPeriod kept, Optional<StartEvent> after, RetentionPeriod least) {
    return least instanceof RetentionPeriod.AccountingYears years
        ? isShorter(kept, after, years.count())
        : PeriodOrder.compare(kept, least).map(order -> order < 0).orElse(false);
  }

  /** Years that run from a day within an accounting year end before as many accounting years do. */
  private static boolean isShorter(
      RetentionPeriod kept, Optional<StartEvent> after, int accountingYears) {
    if (kept instanceof RetentionPeriod.AccountingYears years) {
      return years.count() < accountingYears;
    }
    if (kept instanceof RetentionPeriod.SchoolYears years) {
      return years.count() < accountingYears;
    }
    if (kept instanceof RetentionPeriod.CurrentYearAndPrevious years) {
      return years.previous() < accountingYears;
    }
    boolean closed = after.filter(StartEvent.ACCOUNTING_YEAR_APPROVED::equals).isPresent();
    return PeriodOrder.compare(kept, new RetentionPeriod.Calendar(Period.ofYears(accountingYears)))
        .map(order -> closed ? order < 0 : order <= 0)
        .orElse(false);
  }

  private Diagnostic report(
      RetentionRule rule, Located<Keep> keep, Limit limit, Located<Tag> mark) {
    return Diagnostic.of(
            descriptor,
            keep.span(),
            "retention rule `"
                + rule.id().value()
                + "` disposes of "
                + records
                + " before the law allows it")
        .withHint(
            "write `"
                + limit.keep().span().text()
                + "` or more; "
                + limit.source().citation().value()
                + " asks for it")
        .withRelated(records, mark.span());
  }
}
