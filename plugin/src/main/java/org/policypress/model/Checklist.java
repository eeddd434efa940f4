package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * What is to be done on an occasion, point by point, to be ticked off.
 *
 * @param id its id
 * @param occasion when it is used
 * @param title its heading
 * @param text what to know before
 * @param items the points
 * @param stewardship owner, review, law, visibility
 */
public record Checklist(
    Located<String> id,
    Located<Occasion> occasion,
    Phrase title,
    Optional<Passage> text,
    List<Item> items,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** When a checklist is used. */
  public enum Occasion {
    /** A pupil starts. */
    ENROLMENT,
    /** A pupil leaves. */
    LEAVING,
    /** Somebody is hired. */
    HIRING,
    /** Somebody stops working here. */
    EMPLOYMENT_END,
    /** People are informed about processing. */
    INFORMING,
    /** Consent is asked for. */
    CONSENT,
    /** A breach is reported. */
    REPORTING,
    /** A system or app is taken into use. */
    NEW_SYSTEM,
    /** Parents share or dispute custody. */
    CUSTODY
  }

  /** Copies the list. */
  public Checklist {
    items = List.copyOf(items);
  }

  /**
   * A point to be ticked off.
   *
   * @param text what is to be done
   * @param role who does it
   * @param when until when or at which moment
   */
  public record Item(Phrase text, @StaffOnly Optional<Ref<Role>> role, Optional<Phrase> when) {}
}
