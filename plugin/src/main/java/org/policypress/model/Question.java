package org.policypress.model;

import java.util.List;
import org.policypress.source.Located;

/**
 * A frequently asked question with its answer, as in a FAQ for staff or families.
 *
 * @param id its id
 * @param topic the topic that it belongs to
 * @param question the question, as somebody would ask it
 * @param answer the answer
 * @param examples what falls under it
 * @param counterExamples what does not
 * @param cases cases that show it
 * @param audiences who reads it; staff if left out
 * @param systems systems that the answer lists
 * @param stewardship owner, review, law, visibility
 */
public record Question(
    Located<String> id,
    Located<Guidance.Topic> topic,
    Phrase question,
    Passage answer,
    List<Phrase> examples,
    List<Phrase> counterExamples,
    List<Ref<CaseStudy>> cases,
    List<Located<Document.Audience>> audiences,
    List<Ref<SchoolSystem>> systems,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the lists. */
  public Question {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    cases = List.copyOf(cases);
    audiences = List.copyOf(audiences);
    systems = List.copyOf(systems);
  }
}
