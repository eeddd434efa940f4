package org.policypress.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.source.Located;

/**
 * What the law of a country fixes, each fact with its source and the days on which it holds.
 * Denmark and Sweden come with the compiler; a policy set adds a country, or replaces one, below
 * {@code jurisdictions}. None of it is legal advice.
 *
 * @param id the country: its ISO 3166-1 alpha-2 code in small letters
 * @param authorities the supervisory authority (art. 51), with its former names
 * @param digitalConsentAges the age from which a child consents to an online service itself (art.
 *     8(1))
 * @param breachNotice how soon the authority is told of a breach (art. 33(1))
 * @param cctvMaximum the longest ordinary retention of camera recordings; none if the law has no
 *     number
 * @param accountingMinimum how long accounting records are kept at least
 * @param healthRecordMinimum how long health records are kept at least
 * @param nationalId the provision on national identification numbers (art. 87)
 * @param picturesWithoutConsent the practice that lets harmless pictures be published without
 *     consent; none if the country has no such practice
 * @param accessFee what a copy of one's data may cost (art. 12(5), 15(3))
 * @param accessibilityStatements who must say how accessible its website is, and where (directive
 *     (EU) 2016/2102 art. 7); none if the law asks nobody
 */
public record Jurisdiction(
    Located<String> id,
    List<Authority> authorities,
    List<ConsentAge> digitalConsentAges,
    List<BreachNotice> breachNotice,
    List<Limit> cctvMaximum,
    List<Limit> accountingMinimum,
    List<Limit> healthRecordMinimum,
    List<Provision> nationalId,
    List<Provision> picturesWithoutConsent,
    List<AccessFee> accessFee,
    List<AccessibilityStatement> accessibilityStatements)
    implements Entity {

  /** Copies the lists. */
  public Jurisdiction {
    authorities = List.copyOf(authorities);
    digitalConsentAges = List.copyOf(digitalConsentAges);
    breachNotice = List.copyOf(breachNotice);
    cctvMaximum = List.copyOf(cctvMaximum);
    accountingMinimum = List.copyOf(accountingMinimum);
    healthRecordMinimum = List.copyOf(healthRecordMinimum);
    nationalId = List.copyOf(nationalId);
    picturesWithoutConsent = List.copyOf(picturesWithoutConsent);
    accessFee = List.copyOf(accessFee);
    accessibilityStatements = List.copyOf(accessibilityStatements);
  }

  /** The country, as an organisation names it: {@code DK}. */
  public String country() {
    return id.value().toUpperCase(Locale.ROOT);
  }

  /** All facts, one list for each kind that has any. */
  public List<List<? extends Fact>> facts() {
    return List.<List<? extends Fact>>of(
            authorities,
            digitalConsentAges,
            breachNotice,
            cctvMaximum,
            accountingMinimum,
            healthRecordMinimum,
            nationalId,
            picturesWithoutConsent,
            accessFee,
            accessibilityStatements)
        .stream()
        .filter(list -> !list.isEmpty())
        .toList();
  }

  /** Every jurisdiction that a policy may name: its own take the place of those that are known. */
  public static List<Jurisdiction> all(PolicySet policy, List<Jurisdiction> known) {
    List<String> own = policy.jurisdictions().stream().map(Jurisdiction::country).toList();
    return Stream.concat(
            policy.jurisdictions().stream(),
            known.stream().filter(other -> !own.contains(other.country())))
        .toList();
  }

  /** The law that applies to a policy; nothing for a country without data. */
  public static Optional<Jurisdiction> of(PolicySet policy, List<Jurisdiction> known) {
    String country = policy.organisation().jurisdiction().value();
    return all(policy, known).stream().filter(j -> j.country().equals(country)).findFirst();
  }

  /** Of the facts of one kind the one that holds on a day; of several the newest. */
  public static <F extends Fact> Optional<F> on(LocalDate day, List<F> facts) {
    return facts.stream()
        .filter(fact -> fact.source().holdsOn(day))
        .max(Comparator.comparing(fact -> fact.source().first()));
  }

  /** Something that the law says, from one day to another. */
  public sealed interface Fact {
    /** Where it stands, and when it holds. */
    Source source();
  }

  /**
   * Where a fact stands in the law, and when it holds.
   *
   * @param citation law and provision
   * @param url an https address of the text
   * @param from the first day; always if left out
   * @param until the last day; for good if left out
   * @param checked whether somebody has read it in the public text
   */
  public record Source(
      Located<String> citation,
      Optional<Located<String>> url,
      Optional<Located<LocalDate>> from,
      Optional<Located<LocalDate>> until,
      Located<Boolean> checked) {
    /** Whether the fact holds on a day; both its first and its last day count. */
    public boolean holdsOn(LocalDate day) {
      return !first().isAfter(day) && !endedBefore(day);
    }

    /** Whether its last day lies before a day. */
    public boolean endedBefore(LocalDate day) {
      return until.map(last -> last.value().isBefore(day)).orElse(false);
    }

    private LocalDate first() {
      return from.map(Located::value).orElse(LocalDate.MIN);
    }
  }

  /**
   * A name of the supervisory authority.
   *
   * @param name the name
   * @param source where it stands
   */
  public record Authority(Located<String> name, @Inlined Source source) implements Fact {}

  /**
   * An age of digital consent.
   *
   * @param years from which birthday on
   * @param source where it stands
   */
  public record ConsentAge(Located<Integer> years, @Inlined Source source) implements Fact {}

  /**
   * A deadline for the notice of a breach.
   *
   * @param within the time
   * @param clock from when it runs
   * @param source where it stands
   */
  public record BreachNotice(
      Located<Duration> within, Located<BreachProcedure.Clock> clock, @Inlined Source source)
      implements Fact {}

  /**
   * A shortest or longest time of keeping.
   *
   * @param keep the time
   * @param source where it stands
   */
  public record Limit(Located<Keep> keep, @Inlined Source source) implements Fact {}

  /**
   * A provision that has no number.
   *
   * @param source where it stands
   */
  public record Provision(@Inlined Source source) implements Fact {}

  /**
   * Something that may cost a fee.
   *
   * @param on what
   * @param source where it stands
   */
  public record AccessFee(Located<Right.FeeOn> on, @Inlined Source source) implements Fact {}

  /**
   * A duty to say how accessible one's website is.
   *
   * @param binds whom it binds
   * @param made where the statement is made
   * @param law the law, as it is cited within a sentence
   * @param authority who supervises that it is kept
   * @param complaints https address where everybody may complain to it
   * @param source where it stands
   */
  public record AccessibilityStatement(
      Located<Bound> binds,
      Located<Made> made,
      Located<String> law,
      Located<String> authority,
      Optional<Located<WebAddress>> complaints,
      @Inlined Source source)
      implements Fact {
    /** Whom the duty binds. */
    public enum Bound {
      /** Public authorities and bodies. */
      PUBLIC_AUTHORITIES,
      /** Private schools too, since public money pays for them. */
      EVERY_SCHOOL
    }

    /** Where a statement is made. */
    public enum Made {
      /** With a tool of the authority, which publishes it. */
      AT_THE_AUTHORITY,
      /** On a page of the website itself. */
      ON_THE_WEBSITE
    }

    /** Whether it binds an organisation. */
    public boolean binds(Organisation organisation) {
      return binds.value() == Bound.EVERY_SCHOOL || organisation.publicAuthority().value();
    }
  }
}
