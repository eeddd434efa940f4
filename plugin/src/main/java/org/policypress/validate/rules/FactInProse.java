package org.policypress.validate.rules;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.BreachProcedure.Step;
import org.policypress.model.Coverage;
import org.policypress.model.DataCategory;
import org.policypress.model.Guidance;
import org.policypress.model.Guidance.Topic;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Keep;
import org.policypress.model.Phrase;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.Question;
import org.policypress.model.RetentionPeriod;
import org.policypress.model.RetentionRule;
import org.policypress.model.Right;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A period that prose repeats is the one of the policy, since a table beside it says so too. Looked
 * at are sentences that tell of keeping or erasing in texts about retention, of the authority's
 * deadline, and of the time in which a right is answered.
 */
public final class FactInProse implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning(
          "fact-in-prose", "prose repeats the periods of the policy as they are");

  /** Words of keeping and of its end, in Danish, Swedish and English. */
  private static final Pattern KEEPING =
      words(
          "slet|makuler|opbevar|gem(?:mer|mes|t|me)(?!\\p{L})|beholde|kasser|rader|gallra|spara"
              + "|bevara|förvara|förstör|ta[rs]?(?: \\p{L}+)? bort|eras|delet|shred|keep|kept"
              + "|stored?(?!\\p{L})|retain|remov|destroy|arkiver|archiv");

  /** Words that make a time a deadline. */
  private static final Pattern DEADLINE =
      words(
          "inden|senest|senere|frist|mere end|inom|senast|senare|mer än|within|later|latest"
              + "|deadline|more than");

  private static final Pattern AUTHORITY =
      words("tilsynsmyndighed|tillsynsmyndighet|supervisory authorit|data protection authorit");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    WrittenTexts texts = new WrittenTexts(context);
    PolicySet policy = school.policy();
    for (Guidance guidance : policy.guidance()) {
      if (guidance.topic().value() == Topic.RETENTION) {
        checkRetention(guidance, Optional.of(guidance.title()), school, context, texts, sink);
      }
    }
    for (Question question : policy.faq()) {
      if (question.topic().value() == Topic.RETENTION) {
        checkRetention(question, Optional.of(question.question()), school, context, texts, sink);
      }
    }
    Stream.concat(policy.cycle().stream(), policy.lifecycle().stream())
        .forEach(step -> checkRetention(step, Optional.empty(), school, context, texts, sink));
    checkBreach(policy, context, texts, sink);
    policy.rights().forEach(right -> checkRight(right, texts, sink));
  }

  private static void checkRetention(
      Object entry,
      Optional<Phrase> title,
      SchoolPolicy school,
      ValidationContext context,
      WrittenTexts texts,
      Diagnostics sink) {
    for (WrittenTexts.Written written : texts.of(entry)) {
      for (Sentence sentence : Sentence.of(written.words())) {
        List<TypedPeriod> typed = TypedPeriod.in(sentence.words(), written.language());
        if (!typed.isEmpty() && KEEPING.matcher(sentence.words()).find()) {
          List<DataCategory> named = named(sentence.words(), written.language(), school, texts);
          if (named.isEmpty()) {
            named =
                title
                    .flatMap(t -> texts.in(written.language(), t))
                    .map(t -> named(t, written.language(), school, texts))
                    .orElse(List.of());
          }
          Set<RetentionPeriod> known = periods(named, school, context);
          typed.stream()
              .filter(period -> known.stream().noneMatch(period::mayBe))
              .forEach(
                  period ->
                      sink.report(
                          differs(written, sentence, period)
                              .withHint(
                                  "write what the retention rule says, or leave the period to the"
                                      + " retention schedule")));
        }
      }
    }
  }

  private static Diagnostic differs(
      WrittenTexts.Written written, Sentence sentence, TypedPeriod period) {
    return Diagnostic.of(
        DESCRIPTOR,
        written.text().span(sentence.start() + period.start(), sentence.start() + period.end()),
        "`"
            + sentence.words().substring(period.start(), period.end())
            + "` is not what the policy says of this");
  }

  /** The categories whose name or anchor stands in a text. */
  private static List<DataCategory> named(
      String words, String language, SchoolPolicy school, WrittenTexts texts) {
    return school.policy().dataCategories().stream()
        .filter(
            category ->
                words.contains("<<data-categories-" + category.id().value())
                    || texts
                        .in(language, category.label())
                        .map(label -> named(label).matcher(words).find())
                        .orElse(false))
        .toList();
  }

  private static Pattern named(String label) {
    return Pattern.compile(
        "(?<!\\p{L})" + Pattern.quote(label.strip()) + "(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The periods that hold for some categories; for none, all that the policy and the law say. */
  private static Set<RetentionPeriod> periods(
      List<DataCategory> categories, SchoolPolicy school, ValidationContext context) {
    Set<RetentionPeriod> periods = new LinkedHashSet<>();
    Coverage coverage = context.coverage(school);
    List<RetentionRule> rules = new ArrayList<>();
    for (DataCategory category : categories) {
      school
          .index()
          .findAll(category.subjects())
          .forEach(subject -> rules.addAll(coverage.rulesFor(category, subject)));
    }
    (categories.isEmpty() ? school.policy().retention() : rules)
        .forEach(rule -> periods.addAll(periods(rule)));
    if (categories.isEmpty()) {
      context.law(school.policy()).stream()
          .flatMap(
              law ->
                  Stream.of(law.cctvMaximum(), law.accountingMinimum(), law.healthRecordMinimum())
                      .flatMap(List::stream))
          .forEach((Jurisdiction.Limit limit) -> periods.add(limit.keep().value().period()));
    }
    return periods;
  }

  private static List<RetentionPeriod> periods(RetentionRule rule) {
    List<RetentionPeriod> periods = new ArrayList<>();
    for (Located<?> located : PolicyWalk.all(Located.class, rule)) {
      if (located.value() instanceof Keep keep) {
        periods.add(keep.period());
      }
    }
    return periods;
  }

  private static void checkBreach(
      PolicySet policy, ValidationContext context, WrittenTexts texts, Diagnostics sink) {
    List<Duration> known = deadlines(policy, context);
    if (policy.breach().isEmpty() || known.isEmpty()) {
      return;
    }
    List<Object> entries = new ArrayList<>();
    policy.guidance().stream()
        .filter(guidance -> guidance.topic().value() == Topic.BREACH)
        .forEach(entries::add);
    policy.faq().stream()
        .filter(question -> question.topic().value() == Topic.BREACH)
        .forEach(entries::add);
    entries.add(policy.breach().get());
    Set<Phrase> late = new LinkedHashSet<>();
    policy.breach().get().lateReasons().ifPresent(late::add);
    for (Object entry : entries) {
      for (WrittenTexts.Written written : texts.of(entry)) {
        boolean aboutNotice = late.stream().anyMatch(l -> l.path().equals(written.path()));
        for (Sentence sentence : Sentence.of(written.words())) {
          if (aboutNotice || tellsOfNotice(sentence, written.language(), policy, context, texts)) {
            TypedPeriod.in(sentence.words(), written.language()).stream()
                .filter(period -> known.stream().noneMatch(period::mayBe))
                .forEach(
                    period ->
                        sink.report(
                            differs(written, sentence, period)
                                .withHint(
                                    "write the deadline that the breach procedure has, or leave it"
                                        + " to its steps")));
          }
        }
      }
    }
  }

  private static List<Duration> deadlines(PolicySet policy, ValidationContext context) {
    return Stream.concat(
            policy.breach().stream()
                .flatMap(breach -> breach.steps().stream())
                .flatMap((Step step) -> step.deadline().stream())
                .map(Located::value),
            context.law(policy, Jurisdiction::breachNotice).stream()
                .map(notice -> notice.within().value()))
        .distinct()
        .toList();
  }

  /** Whether a sentence gives the authority's notice a deadline. */
  private static boolean tellsOfNotice(
      Sentence sentence,
      String language,
      PolicySet policy,
      ValidationContext context,
      WrittenTexts texts) {
    return DEADLINE.matcher(sentence.words()).find()
        && (AUTHORITY.matcher(sentence.words()).find()
            || AuthorityNames.of(policy, context, language, texts).stream()
                .anyMatch(name -> named(name).matcher(sentence.words()).find()));
  }

  private static void checkRight(Right right, WrittenTexts texts, Diagnostics sink) {
    if (right.within().isEmpty() || right.deadline().isEmpty()) {
      return;
    }
    Duration within = right.within().get().value();
    RetentionPeriod known =
        new RetentionPeriod.Calendar(Period.ofDays(Math.toIntExact(within.toDays())));
    for (WrittenTexts.Written written : texts.of(right.deadline().get())) {
      List<TypedPeriod> typed = TypedPeriod.in(written.words(), written.language());
      if (!typed.isEmpty() && typed.stream().noneMatch(period -> period.mayBe(known))) {
        sink.report(
            differs(written, new Sentence(written.words(), 0), typed.get(0))
                .withHint("say in `deadline` what `within` says")
                .withRelated("`within`", right.within().get().span()));
      }
    }
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
