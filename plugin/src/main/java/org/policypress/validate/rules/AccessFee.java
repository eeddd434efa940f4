package org.policypress.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Guidance.Topic;
import org.policypress.model.Jurisdiction;
import org.policypress.model.KebabCase;
import org.policypress.model.Phrase;
import org.policypress.model.Right;
import org.policypress.model.Right.FeeOn;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Rights cost nothing: only further copies and requests without any ground may (art. 12(5), 15(3)).
 */
public final class AccessFee implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error("access-fee", "a right costs nothing where the law says so");

  /** A sum of money, as Danish, English and Swedish write it. */
  private static final Pattern SUM =
      Pattern.compile(
          "\\d+(?:[.,]\\d+)?\\s*(?:kr(?:oner|onor)?|dkk|sek|eur(?:o|os)?)(?!\\p{L})"
              + "|\\d+(?:[.,]\\d+)?\\s*(?:€|,-|:-)|€\\s*\\d+(?:[.,]\\d+)?",
          Pattern.CASE_INSENSITIVE);

  /** Words for what a person gets who asks for access. */
  private static final Pattern COPY =
      Pattern.compile(
          "(?<!\\p{L})(kopi|indsigt|aktindsigt|udskrift|registerutdrag|utdrag|tillgång|copy|copies"
              + "|access)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words for what comes after the first copy, or for requests that abuse the right. */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "(?<!\\p{L})(flere|yderligere|ekstra|næste|grundløs|overdrev|fler|ytterligare|extra"
              + "|nästa|ogrundad|orimlig|further|additional|more|next|unfounded|excessive)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    List<FeeOn> lawful =
        context.law(school.policy()).stream()
            .flatMap(law -> law.accessFee().stream())
            .filter(fee -> fee.source().holdsOn(context.today()))
            .map((Jurisdiction.AccessFee fee) -> fee.on().value())
            .toList();
    for (Right right : school.policy().rights()) {
      if (right.feeOn().isPresent() && !isLawful(right, lawful)) {
        sink.report(unlawful(right, right.feeOn().get()));
      } else {
        price(right, lawful).ifPresent(sink::report);
      }
    }
    checkProse(school, new WrittenTexts(context), sink);
  }

  /** Guidance on rights does not ask for a price that the rights do not have. */
  private static void checkProse(SchoolPolicy school, WrittenTexts texts, Diagnostics sink) {
    Stream<Object> entries =
        Stream.concat(
            school.policy().guidance().stream().filter(g -> g.topic().value() == Topic.RIGHTS),
            school.policy().faq().stream().filter(q -> q.topic().value() == Topic.RIGHTS));
    entries
        .flatMap(entry -> texts.of(entry).stream())
        .forEach(
            written ->
                Sentence.of(written.words()).stream()
                    .filter(sentence -> COPY.matcher(sentence.words()).find())
                    .flatMap(sentence -> price(sentence, false).stream())
                    .forEach(
                        sum ->
                            sink.report(
                                Diagnostic.of(
                                        DESCRIPTOR,
                                        written.text().span(sum.start(), sum.end()),
                                        "a copy of one's data costs `" + sum.words() + "`")
                                    .withHint(
                                        "the first copy is free: say that only further copies cost"
                                            + " something, or take the price away"))));
  }

  private static boolean isLawful(Right right, List<FeeOn> lawful) {
    FeeOn on = right.feeOn().orElseThrow().value();
    boolean copies = on == FeeOn.FURTHER_COPIES && right.kind().value() != Right.Kind.ACCESS;
    return on != FeeOn.FIRST_COPY && !copies && lawful.contains(on);
  }

  private static Diagnostic unlawful(Right right, Located<FeeOn> on) {
    return Diagnostic.of(
            DESCRIPTOR,
            on.span(),
            "right `"
                + right.id().value()
                + "` costs a fee on `"
                + KebabCase.of(on.value())
                + "`, which the law forbids")
        .withHint(
            right.kind().value() == Right.Kind.ACCESS
                ? "take the fee away, or ask it for `further-copies` or `unfounded-requests` only"
                : "take the fee away, or ask it for `unfounded-requests` only");
  }

  /** A price in words that is asked for more than the law lets it be. */
  private static Optional<Diagnostic> price(Right right, List<FeeOn> lawful) {
    Optional<Phrase> fee = right.fee();
    if (fee.isEmpty()) {
      return Optional.empty();
    }
    boolean said = right.feeOn().isPresent() && isLawful(right, lawful);
    return Sentence.of(fee.get().value()).stream()
        .flatMap(sentence -> price(sentence, !said).stream())
        .findFirst()
        .map(
            sum ->
                Diagnostic.of(
                        DESCRIPTOR,
                        fee.get().text().span(sum.start(), sum.end()),
                        "right `" + right.id().value() + "` costs `" + sum.words() + "`")
                    .withHint(
                        "the first copy is free: say in `fee` and `fee-on` that only further"
                            + " copies cost something, or take the price away"));
  }

  /** The sum that a sentence asks for, unless it is for something that may cost a fee. */
  private static Optional<Sentence> price(Sentence sentence, boolean always) {
    Matcher sum = SUM.matcher(sentence.words());
    return sum.find() && (always || !ALLOWED.matcher(sentence.words()).find())
        ? Optional.of(new Sentence(sum.group(), sentence.start() + sum.start()))
        : Optional.empty();
  }
}
