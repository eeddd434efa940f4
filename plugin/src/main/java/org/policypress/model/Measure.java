package org.policypress.model;

import org.policypress.source.Located;

/**
 * A technical or organisational measure (art. 32).
 *
 * @param id its id
 * @param kind technical or organisational
 * @param label its name
 * @param description what is done
 */
public record Measure(Located<String> id, Located<Kind> kind, Phrase label, Passage description)
    implements Entity {
  /** Kinds of measures. */
  public enum Kind {
    /** Technical. */
    TECHNICAL,
    /** Organisational. */
    ORGANISATIONAL
  }
}
