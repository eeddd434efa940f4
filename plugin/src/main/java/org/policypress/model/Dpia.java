package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * When and how the impact of a processing is assessed (art. 35).
 *
 * @param trigger when an assessment is needed
 * @param notNeeded when none is needed
 * @param signs the signs that one is needed, each a yes-or-no question
 * @param questions what it answers
 * @param stewardship owner, review, law, visibility
 */
public record Dpia(
    Passage trigger,
    Passage notNeeded,
    List<Phrase> signs,
    List<Question> questions,
    @Inlined Stewardship stewardship) {
  /** Copies the lists. */
  public Dpia {
    signs = List.copyOf(signs);
    questions = List.copyOf(questions);
  }

  /**
   * A question of the assessment.
   *
   * @param id its id
   * @param text the question
   * @param help what a good answer holds
   */
  public record Question(Located<String> id, Phrase text, Optional<Phrase> help)
      implements Entity {}
}
