package org.policypress.render;

import java.util.List;
import java.util.Optional;
import org.policypress.language.Language;

/**
 * What a start page leads to; each kind of page shows what it has of it.
 *
 * @param organisations the organisations of the site
 * @param urgent the page for when something has gone wrong, first of all
 * @param answers finished HTML of the short answers to what the readers ask first
 * @param entries pages by audience
 * @param schools schools with pages of their own
 * @param shelves documents by audience
 * @param people whom to reach
 * @param complaint how to complain, and to whom
 */
public record StartContent(
    List<Organisation> organisations,
    Optional<Listed> urgent,
    Optional<String> answers,
    List<Link> entries,
    List<Link> schools,
    List<Shelf> shelves,
    List<Person> people,
    Optional<Complaint> complaint) {
  /** A page that leads nowhere yet. */
  public static final StartContent EMPTY =
      new StartContent(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  /** Copies the lists. */
  public StartContent {
    organisations = List.copyOf(organisations);
    entries = List.copyOf(entries);
    schools = List.copyOf(schools);
    shelves = List.copyOf(shelves);
    people = List.copyOf(people);
  }

  /**
   * A way to another page.
   *
   * @param label what is found there
   * @param href where it leads
   * @param edition the language in which it is written
   */
  public record Link(PageText label, String href, Language edition) {}

  /**
   * An organisation with the schools that have pages of their own.
   *
   * @param start its start page
   * @param schools the start pages of its schools
   */
  public record Organisation(Link start, List<Link> schools) {
    /** Copies the list. */
    public Organisation {
      schools = List.copyOf(schools);
    }
  }

  /**
   * Documents that stand together.
   *
   * @param id for its anchor
   * @param heading for whom they are, or whose they are
   * @param href the page of these readers, if it is another
   * @param documents the documents, in order
   */
  public record Shelf(String id, PageText heading, Optional<String> href, List<Listed> documents) {
    /** Copies the list. */
    public Shelf {
      documents = List.copyOf(documents);
    }
  }

  /**
   * One document, in the language of the page where it has one.
   *
   * @param edition the edition that is named first
   * @param others its editions in other languages, by their own names
   */
  public record Listed(Edition edition, List<Edition> others) {
    /** Copies the list. */
    public Listed {
      others = List.copyOf(others);
    }
  }

  /**
   * A document in one language.
   *
   * @param link the page, or the file if there is no page
   * @param state what a reader should know of its translation, in the language of the page
   * @param downloads its other formats
   */
  public record Edition(Link link, Optional<String> state, List<PageView.Download> downloads) {
    /** Copies the list. */
    public Edition {
      downloads = List.copyOf(downloads);
    }
  }

  /**
   * Whom to reach.
   *
   * @param name who it is
   * @param function what for
   * @param address postal address
   * @param phone phone number
   * @param dial the same as a phone dials it
   * @param email mail address
   * @param website https address
   */
  public record Person(
      PageText name,
      Optional<PageText> function,
      Optional<PageText> address,
      Optional<String> phone,
      Optional<String> dial,
      Optional<String> email,
      Optional<String> website) {}

  /**
   * How to complain.
   *
   * @param text what to do
   * @param authority the authority that takes complaints
   */
  public record Complaint(PageText text, Optional<Person> authority) {}
}
