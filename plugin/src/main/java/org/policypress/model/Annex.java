package org.policypress.model;

import java.util.List;
import org.policypress.source.Located;

/**
 * Something that belongs to a handbook but is kept beside it.
 *
 * @param id its id
 * @param label its name
 * @param description what it holds and where it is
 * @param audiences for whom it is
 * @param items what it consists of
 * @param stewardship owner, review, law, visibility
 */
public record Annex(
    Located<String> id,
    Phrase label,
    Passage description,
    List<Phrase> audiences,
    List<Phrase> items,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the lists. */
  public Annex {
    audiences = List.copyOf(audiences);
    items = List.copyOf(items);
  }
}
