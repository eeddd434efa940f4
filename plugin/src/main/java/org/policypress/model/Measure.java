package org.policypress.model;

import java.util.List;
import org.policypress.source.Located;

/**
 * A technical or organisational measure (art. 32).
 *
 * @param id its id
 * @param kind technical or organisational
 * @param label its name
 * @param description what is done
 * @param parameters what can be measured of it
 * @param stewardship owner, review, law, visibility
 */
public record Measure(
    Located<String> id,
    Located<Kind> kind,
    Phrase label,
    Passage description,
    @StaffOnly List<Parameter> parameters,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Kinds of measures. */
  public enum Kind {
    /** Technical. */
    TECHNICAL,
    /** Organisational. */
    ORGANISATIONAL
  }

  /**
   * Something that can be measured, such as the least version of a protocol.
   *
   * @param label what
   * @param value how much, with its unit
   */
  public record Parameter(Phrase label, Phrase value) {}

  /** Copies the list. */
  public Measure {
    parameters = List.copyOf(parameters);
  }
}
