package org.policypress.validate.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Guidance;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyText;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.SourceSpan;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * Nothing is published that somebody meant to write later: a mark, a row of dots, a heading with
 * nothing below it, a "see below" with nothing to see (art. 12(1)).
 */
public final class PlaceholderLeft implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("placeholder-left", "every text has been written to its end");

  /** Marks in brackets, and words in capitals that stand alone: {@code DDMMYY-XXXX} is none. */
  private static final Pattern MARK =
      Pattern.compile(
          "\\[ *(?:[xX]+|\\.{2,}|\u2026|_+|\\?+|TODO|TBD) *\\]"
              + "|(?<![\\p{L}\\p{N}_-])(?:TODO|TBD|FIXME|X{3,})(?![\\p{L}\\p{N}_-])"
              + "|\\?{3,}"
              + "|(?i:\\blorem ipsum\\b)");

  private static final Pattern ONLY_SIGNS =
      Pattern.compile("[\\s\\p{Punct}\u2026\u2013\u2014\u00b7]*");

  /** "See below" and its like in the languages that policies are written in, and nothing else. */
  private static final Pattern SEE_NOTHING =
      Pattern.compile(
          "\\(?(?:see|se) (?:below|above|nedenfor|herunder|ovenfor|nedan|ovan)\\)?[.:\u2026]*",
          Pattern.CASE_INSENSITIVE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    context.texts().forEach(text -> check(text, sink));
    check(context.group().base(), sink);
    for (SchoolPolicy school : context.group().schools()) {
      check(school.policy(), sink);
    }
  }

  private static void check(PolicyText text, Diagnostics sink) {
    String words = text.words().strip();
    if (ONLY_SIGNS.matcher(words).matches()) {
      sink.report(
          Diagnostic.of(DESCRIPTOR, text.span(), "`" + text.path() + "` says nothing")
              .withHint("write the text, or leave the key out"));
    } else if (SEE_NOTHING.matcher(words).matches()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  text.span(),
                  "`" + text.path() + "` points to another place and does not say which")
              .withHint("write the text itself, or name the section, such as `<<retention>>`"));
    } else {
      checkMarks(text, sink);
    }
  }

  private static void checkMarks(PolicyText text, Diagnostics sink) {
    SourceSpan span = text.span();
    Matcher mark = MARK.matcher(span.text());
    while (mark.find()) {
      int start = span.start().offset();
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  span.file().span(start + mark.start(), start + mark.end()),
                  "`" + mark.group() + "` was left in `" + text.path() + "`")
              .withHint("write what belongs there"));
    }
  }

  private static void check(PolicySet policy, Diagnostics sink) {
    for (Guidance guidance : policy.guidance()) {
      boolean empty =
          guidance.text().isEmpty()
              && guidance.must().isEmpty()
              && guidance.mustNot().isEmpty()
              && guidance.callOuts().isEmpty();
      if (empty) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    guidance.title().span(),
                    "guidance `" + guidance.id().value() + "` has a heading and nothing below it")
                .withHint("add `text`, `must`, `must-not` or `call-outs`, or take the entry out"));
      }
    }
  }
}
