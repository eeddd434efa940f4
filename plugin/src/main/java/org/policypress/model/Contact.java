package org.policypress.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.source.Located;

/**
 * Whom to reach for what (art. 13(1)(a) and (b), 33(3)(b)).
 *
 * @param id its id
 * @param function what it is for
 * @param label who it is
 * @param address postal address
 * @param phone phone number
 * @param email mail address
 * @param website https address
 * @param internalOnly whether it stays inside the organisation
 * @param stewardship owner, review, law, visibility
 */
public record Contact(
    Located<String> id,
    Located<Function> function,
    Phrase label,
    Optional<Located<String>> address,
    Optional<Located<String>> phone,
    Optional<Located<String>> email,
    Optional<Located<String>> website,
    Optional<Located<Boolean>> internalOnly,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** What a contact is for. */
  public enum Function {
    /** The controller. */
    CONTROLLER,
    /** The data protection officer. */
    DPO,
    /** Where a breach is reported. */
    BREACH_DESK,
    /** Support of systems and devices. */
    IT,
    /** The supervisory authority. */
    AUTHORITY,
    /** Faults that keep somebody from using the website. */
    ACCESSIBILITY
  }

  /** The ways to reach it from a distance first, those that are given. */
  public List<Located<String>> ways() {
    return Stream.of(email, phone, website, address).flatMap(Optional::stream).toList();
  }

  /** Whether somebody outside can reach it. */
  public boolean isReachable() {
    return !internalOnly.map(Located::value).orElse(false) && !ways().isEmpty();
  }
}
