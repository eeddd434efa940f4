package org.policypress.model;

import java.util.List;
import org.policypress.source.SourceSpan;

/**
 * One thing that a notice tells, and what the policy has for it.
 *
 * @param item what
 * @param demanded whether the law demands it of this policy
 * @param facts what there is to tell; if demanded and empty, the notice cannot be whole
 * @param gaps places of the policy where there should be something to tell and is not
 */
public record NoticeDuty(
    NoticeItem item, boolean demanded, List<Fact> facts, List<SourceSpan> gaps) {
  /** Copies the lists. */
  public NoticeDuty {
    facts = List.copyOf(facts);
    gaps = List.copyOf(gaps);
  }

  /**
   * Something that a notice may tell.
   *
   * @param told the value of the model
   * @param span where it is written
   */
  public record Fact(Object told, SourceSpan span) {
    static Fact of(Phrase phrase) {
      return new Fact(phrase, phrase.span());
    }
  }

  /** Whether the law demands it and there is nothing to tell. */
  public boolean isMissing() {
    return demanded && facts.isEmpty();
  }
}
