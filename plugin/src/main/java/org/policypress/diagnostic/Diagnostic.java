package org.policypress.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policypress.source.SourceSpan;

/**
 * One thing that the compiler says to the author.
 *
 * @param rule the rule that was broken
 * @param span the place
 * @param message what is wrong: lower case, no full stop, the author's words in backticks
 * @param label what stands beside the marked place, if it adds to the message
 * @param hint how to mend it
 * @param related further places
 * @param schools ids of the schools that it concerns, sorted; empty when it concerns all of them
 */
public record Diagnostic(
    RuleDescriptor rule,
    SourceSpan span,
    String message,
    Optional<String> label,
    Optional<String> hint,
    List<RelatedLocation> related,
    List<String> schools)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(d -> d.rule().id())
          .thenComparing(Diagnostic::message);

  /** Copies the lists. */
  public Diagnostic {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    related = List.copyOf(related);
    schools = schools.stream().distinct().sorted().toList();
  }

  /** A diagnostic without label, hint, related places or schools. */
  public static Diagnostic of(RuleDescriptor rule, SourceSpan span, String message) {
    return new Diagnostic(
        rule, span, message, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** How grave it is. */
  public Severity severity() {
    return rule.severity();
  }

  /** The same, as grave as a build has settled for its rule, or as the case is. */
  public Diagnostic withSeverity(Severity severity) {
    RuleDescriptor settled = new RuleDescriptor(rule.id(), severity, rule.title());
    return new Diagnostic(settled, span, message, label, hint, related, schools);
  }

  /** The same with words beside the marked place. */
  public Diagnostic withLabel(String text) {
    return new Diagnostic(rule, span, message, Optional.of(text), hint, related, schools);
  }

  /** The same with a hint that tells how to mend it. */
  public Diagnostic withHint(String text) {
    return new Diagnostic(rule, span, message, label, Optional.of(text), related, schools);
  }

  /** The same with one more related place. */
  public Diagnostic withRelated(String text, SourceSpan place) {
    List<RelatedLocation> all = new ArrayList<>(related);
    all.add(new RelatedLocation(text, place));
    return new Diagnostic(rule, span, message, label, hint, all, schools);
  }

  /** The same, said of these schools. */
  public Diagnostic withSchools(List<String> ids) {
    return new Diagnostic(rule, span, message, label, hint, related, ids);
  }

  /** Orders by file, line, column, rule and message. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
