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
 * @param activities what it allows; one activity, since each purpose has a consent of its own
 * @param media where it is used
 * @param givers who gives it
 * @param ageLimit years of age below which a guardian gives it
 * @param onlineService whether it is for an online service offered directly to a child (art. 8)
 * @param channel how it is given
 * @param ways how it can be given
 * @param renewal how often it is asked for again
 * @param withdrawal how it is withdrawn (art. 7(3))
 * @param withdrawalWays how it can be withdrawn
 * @param withdrawnBy who can withdraw it; each giver alone if left out
 * @param evidence how it is documented (art. 7(1))
 * @param alternative what happens if it is refused
 * @param limits to which time and occasion it is limited
 * @param retention how long the evidence is kept
 * @param stewardship owner, review, law, visibility
 */
public record Consent(
    Located<String> id,
    Phrase label,
    Located<Kind> kind,
    Phrase purpose,
    List<Ref<DataSubject>> subjects,
    List<Ref<DataCategory>> categories,
    List<Ref<ProcessingActivity>> activities,
    List<Phrase> media,
    List<Located<Giver>> givers,
    Optional<Located<Integer>> ageLimit,
    Optional<Located<Boolean>> onlineService,
    Optional<Phrase> channel,
    List<Located<Way>> ways,
    Optional<Located<Renewal>> renewal,
    Optional<Passage> withdrawal,
    List<Located<Way>> withdrawalWays,
    Optional<Located<Giver>> withdrawnBy,
    @StaffOnly Optional<Phrase> evidence,
    Optional<Phrase> alternative,
    Optional<Phrase> limits,
    Optional<Ref<RetentionRule>> retention,
    @Inlined Stewardship stewardship)
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

  /** How a consent is given or withdrawn. */
  public enum Way {
    /** In the portal, by a click. */
    CLICK,
    /** By mail. */
    MAIL,
    /** By word of mouth or telephone. */
    SPOKEN,
    /** On a form. */
    FORM,
    /** By letter. */
    LETTER,
    /** At the office. */
    IN_PERSON
  }

  /** Copies the lists. */
  public Consent {
    withdrawalWays = List.copyOf(withdrawalWays);
    ways = List.copyOf(ways);
    activities = List.copyOf(activities);
    subjects = List.copyOf(subjects);
    categories = List.copyOf(categories);
    media = List.copyOf(media);
    givers = List.copyOf(givers);
  }
}
