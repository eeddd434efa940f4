package org.policypress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * How well people with disabilities can use the pages, as an accessibility statement tells it
 * (directive (EU) 2016/2102 art. 7, implementing decision (EU) 2018/1523).
 *
 * @param statementUrl https address of the statement, where it is published elsewhere, as Danish
 *     authorities do at was.digst.dk; every page links to it
 * @param service name of the website, as it stands within a sentence
 * @param conformance how far it fulfils the requirements; only of what somebody has assessed
 * @param standard what it was measured against, such as {@code EN 301 549 V3.2.1, WCAG 2.1 AA}
 * @param assessment when and how it was assessed; nobody has if left out
 * @param failures what does not work for everybody
 * @param contact whom to tell of faults; the organisation itself if left out
 */
public record Accessibility(
    Optional<Located<WebAddress>> statementUrl,
    Optional<Phrase> service,
    Optional<Located<Conformance>> conformance,
    Optional<Located<String>> standard,
    Optional<Assessment> assessment,
    List<Failure> failures,
    Optional<Ref<Contact>> contact) {
  /** How far the requirements are fulfilled. */
  public enum Conformance {
    /** All of them are. */
    FULL,
    /** Most of them are, but for the failures. */
    PARTIAL,
    /** Most of them are not. */
    NONE
  }

  /** Ways to assess a website. */
  public enum Method {
    /** The organisation has tried it out itself. */
    SELF_ASSESSMENT,
    /** Somebody from outside has examined it. */
    EXTERNAL_AUDIT
  }

  /** Why a failure may stay. */
  public enum Exemption {
    /** To mend it would be a disproportionate burden (directive art. 5). */
    DISPROPORTIONATE_BURDEN,
    /** The law does not apply to it (directive art. 1(4)). */
    OUT_OF_SCOPE
  }

  /** Copies the list. */
  public Accessibility {
    failures = List.copyOf(failures);
  }

  /** The failures that the law asks to be mended, or to be excused. */
  public List<Failure> failuresInScope() {
    return failures.stream().filter(failure -> !failure.is(Exemption.OUT_OF_SCOPE)).toList();
  }

  /**
   * An assessment.
   *
   * @param date the day on which it was finished
   * @param method how it was done
   * @param assessor who did it
   * @param how what was tried out, and with what
   */
  public record Assessment(
      Located<LocalDate> date,
      Located<Method> method,
      Optional<Phrase> assessor,
      Optional<Phrase> how) {}

  /**
   * Something that does not work for everybody.
   *
   * @param id its id
   * @param what what does not work, and for whom
   * @param reason why it does not
   * @param exemption why it may stay so, if the law says that it may
   * @param alternative how the content can be had all the same
   * @param mendedBy the day by which it will work
   */
  public record Failure(
      Located<String> id,
      Phrase what,
      Phrase reason,
      Optional<Located<Exemption>> exemption,
      Optional<Phrase> alternative,
      Optional<Located<LocalDate>> mendedBy)
      implements Entity {
    /** Whether it may stay for this reason. */
    public boolean is(Exemption reason) {
      return exemption.map(Located::value).filter(reason::equals).isPresent();
    }
  }
}
