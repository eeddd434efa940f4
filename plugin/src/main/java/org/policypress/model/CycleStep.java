package org.policypress.model;

import java.util.List;
import org.policypress.source.Located;

/**
 * A step of the way that all personal data take at the organisation, in order: the lifecycle
 * figure.
 *
 * @param id its id
 * @param label a word or two, as in the figure
 * @param summary the step in a sentence
 * @param text what is to be done
 * @param callOuts what the step asks of a role
 * @param stewardship owner, review, law, visibility
 */
public record CycleStep(
    Located<String> id,
    Phrase label,
    Phrase summary,
    Passage text,
    @StaffOnly List<CallOut> callOuts,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the list. */
  public CycleStep {
    callOuts = List.copyOf(callOuts);
  }
}
