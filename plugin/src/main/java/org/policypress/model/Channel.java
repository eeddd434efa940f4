package org.policypress.model;

import java.util.Optional;
import org.policypress.source.Located;

/**
 * A way in which staff pass data on or publish them, such as ordinary mail or a shared drive.
 *
 * @param id its id
 * @param label its name
 * @param kind what it technically is
 * @param encrypted whether what travels is unreadable to others all the way
 * @param description what to know about it
 * @param stewardship owner, review, law, visibility
 */
public record Channel(
    Located<String> id,
    Phrase label,
    Located<Kind> kind,
    Optional<Located<Boolean>> encrypted,
    Optional<Passage> description,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** What a channel technically is. */
  public enum Kind {
    /** Electronic mail. */
    MAIL,
    /** A message service to which both ends sign in. */
    SECURE_MESSAGE,
    /** A drive or folder opened to others. */
    SHARED_DRIVE,
    /** A business system that both ends use. */
    SYSTEM,
    /** A memory stick or disk. */
    REMOVABLE,
    /** Paper, handed over or sent. */
    PAPER,
    /** Telephone or conversation. */
    SPOKEN,
    /** A public web page. */
    WEB,
    /** A social medium. */
    SOCIAL_MEDIA,
    /** A printed publication. */
    PRINTED_MATTER
  }
}
