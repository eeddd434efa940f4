package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A job or duty of people inside the organisation.
 *
 * @param id its id
 * @param label its name
 * @param description who that is
 * @param scope how far it sees
 * @param secrecy whether a duty of secrecy is part of it
 * @param maintainsSystems whether its people may see all data because they look after systems
 * @param checksBeforeStart what is checked before somebody starts
 * @param responsibilities what it must do
 * @param stewardship owner, review, law, visibility
 */
public record Role(
    Located<String> id,
    Phrase label,
    Optional<Passage> description,
    Optional<Located<Scope>> scope,
    Optional<Located<Boolean>> secrecy,
    Optional<Located<Boolean>> maintainsSystems,
    List<Phrase> checksBeforeStart,
    List<Phrase> responsibilities,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** How far a role sees. */
  public enum Scope {
    /** All persons. */
    ALL,
    /** The own class. */
    OWN_CLASS,
    /** The own case. */
    OWN_CASE,
    /** Names only. */
    NAME_ONLY,
    /** Contact details only. */
    CONTACT_ONLY,
    /** Fictitious data only. */
    FICTITIOUS
  }

  /** Copies the lists. */
  public Role {
    checksBeforeStart = List.copyOf(checksBeforeStart);
    responsibilities = List.copyOf(responsibilities);
  }
}
