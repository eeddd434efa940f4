package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Whose policy it is.
 *
 * @param id its id, the name of its folder in the site
 * @param name its name
 * @param sourceLanguage the language of the sources, BCP 47
 * @param languages the languages that its documents must have
 * @param jurisdiction whose law applies: a country, as ISO 3166-1 alpha-2 code
 * @param legalForm what it is in law
 * @param publicAuthority whether it is a public authority or body (art. 37(1)(a), art. 6(1) last
 *     sentence); always said
 * @param publicRecordsBody whether what it keeps are public records, disposed of by decision only
 * @param noDpoBecause why it has no data protection officer, if it has none (art. 37(1))
 * @param controller who is the controller (art. 4(7)): the organisation, or each school for itself
 * @param registrationNumber company number
 * @param address postal address
 * @param phone phone number
 * @param email mail address
 * @param website https address
 * @param brand what it looks like on its pages: colour and logo
 * @param schools its schools; none means that it is its own only school
 * @param locked what schools may not change
 */
public record Organisation(
    Located<String> id,
    Phrase name,
    Located<String> sourceLanguage,
    List<Located<String>> languages,
    Located<String> jurisdiction,
    Located<LegalForm> legalForm,
    Located<Boolean> publicAuthority,
    Optional<Located<Boolean>> publicRecordsBody,
    Optional<Phrase> noDpoBecause,
    Located<Controller> controller,
    Optional<Located<String>> registrationNumber,
    Optional<Located<String>> address,
    Optional<Located<String>> phone,
    Optional<Located<String>> email,
    Optional<Located<String>> website,
    Optional<Brand> brand,
    List<School> schools,
    List<Lock> locked)
    implements Entity {
  /** Legal forms. */
  public enum LegalForm {
    /** Part of a municipality. */
    MUNICIPAL,
    /** Part of a region. */
    REGIONAL,
    /** Part of the state. */
    STATE,
    /** A self-governing institution. */
    SELF_GOVERNING,
    /** A free school. */
    FREE_SCHOOL,
    /** A foundation. */
    FOUNDATION,
    /** An association. */
    ASSOCIATION,
    /** A company. */
    COMPANY
  }

  /** Who is the controller. */
  public enum Controller {
    /** The organisation, for all its schools. */
    ORGANISATION,
    /** Each school for itself. */
    EACH_SCHOOL
  }

  /** Copies the lists. */
  public Organisation {
    languages = List.copyOf(languages);
    schools = List.copyOf(schools);
    locked = List.copyOf(locked);
  }

  /**
   * A school.
   *
   * @param id its id, the name of its overlay and of its folder in the site
   * @param name its name
   * @param controllerName the legal person that is the controller, if not the school by its own
   *     name
   * @param registrationNumber company number
   * @param address postal address
   * @param phone phone number
   * @param email mail address
   * @param website https address
   */
  public record School(
      Located<String> id,
      Phrase name,
      Optional<Phrase> controllerName,
      Optional<Located<String>> registrationNumber,
      Optional<Located<String>> address,
      Optional<Located<String>> phone,
      Optional<Located<String>> email,
      Optional<Located<String>> website)
      implements Entity {}

  /**
   * A part of the policy that a school may neither change nor remove.
   *
   * @param path a top-level key, or key and id, such as {@code retention/cctv}
   * @param schoolsMay the one relaxation
   */
  public record Lock(Located<String> path, Optional<Located<Relaxation>> schoolsMay) {}

  /** What a school may do to a locked part all the same. */
  public enum Relaxation {
    /** Give a retention rule a shorter period. */
    SHORTEN
  }
}
