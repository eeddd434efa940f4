package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A consent (art. 4(11), 7) or a permission that a school asks for; one purpose each.
 *
 * @param id its id
 * @param label its name
 * @param kind consent in the sense of the GDPR, or a permission
 * @param purpose the one purpose
 * @param subjects whose data
 * @param categories which data
 * @param media where it is used
 * @param givers who gives it
 * @param ageLimit years of age below which a guardian gives it
 * @param channel how it is given
 * @param renewal how often it is asked for again
 * @param withdrawal how it is withdrawn (art. 7(3))
 * @param evidence how it is documented (art. 7(1))
 * @param alternative what happens if it is refused
 * @param retention how long the evidence is kept
 */
public record Consent(
    Located<String> id,
    Phrase label,
    Located<Kind> kind,
    Phrase purpose,
    List<Ref<DataSubject>> subjects,
    List<Ref<DataCategory>> categories,
    List<Phrase> media,
    List<Located<Giver>> givers,
    Optional<Located<Integer>> ageLimit,
    Optional<Phrase> channel,
    Optional<Located<Renewal>> renewal,
    Optional<Passage> withdrawal,
    Optional<Phrase> evidence,
    Optional<Phrase> alternative,
    Optional<Ref<RetentionRule>> retention)
    implements Entity {
  /** Kinds. */
  public enum Kind {
    /** Consent in the sense of the GDPR. */
    CONSENT,
    /** A permission without processing as its purpose. */
    PERMISSION
  }

  /** Who gives it. */
  public enum Giver {
    /** The data subject. */
    SUBJECT,
    /** A holder of custody. */
    GUARDIAN,
    /** All holders of custody. */
    ALL_GUARDIANS
  }

  /** How often it is asked for. */
  public enum Renewal {
    /** Once, for the whole time at the school. */
    ONCE,
    /** Every school year. */
    YEARLY,
    /** For each occasion. */
    PER_EVENT
  }

  /** Copies the lists. */
  public Consent {
    subjects = List.copyOf(subjects);
    categories = List.copyOf(categories);
    media = List.copyOf(media);
    givers = List.copyOf(givers);
  }
}
