package org.policypress.coverage;

import java.util.List;
import java.util.Optional;

/**
 * Articles 13 and 14 × notices: which sentence tells which item.
 *
 * @param documents the notices of the policy set
 */
public record NoticePart(List<Notice> documents) {
  /** Copies the list. */
  public NoticePart {
    documents = List.copyOf(documents);
  }

  /** How many items are missing in the notices. */
  public long missing() {
    return documents.stream().mapToLong(Notice::missing).sum();
  }

  /**
   * A notice.
   *
   * @param id its id
   * @param title its title
   * @param place where it is declared
   * @param editions one for the group or for schools that are alike; the first in full
   */
  public record Notice(String id, String title, String place, List<Edition> editions) {
    /** Copies the list. */
    public Notice {
      editions = List.copyOf(editions);
    }

    /** How many items are missing. */
    public long missing() {
      return editions.stream()
          .flatMap(edition -> edition.rows().stream())
          .filter(row -> row.standing() == Standing.MISSING)
          .count();
    }
  }

  /**
   * A notice as some schools give it.
   *
   * @param schools which; nothing for a document of the group
   * @param made whether the document could be made, so that its sentences can be quoted
   * @param rows an item each; of later editions only those that differ from the first
   */
  public record Edition(Optional<String> schools, boolean made, List<Row> rows) {
    /** Copies the list. */
    public Edition {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An item of the law.
   *
   * @param article the letter that demands it, as the language cites it
   * @param item what it is
   * @param standing how it stands
   * @param quotes the sentences that tell it
   * @param untold what the policy has and the document does not tell, and where something is
   *     missing
   * @param elsewhere title of the notice that tells it instead
   */
  public record Row(
      String article,
      String item,
      Standing standing,
      List<Quote> quotes,
      List<Untold> untold,
      Optional<String> elsewhere) {
    /** Copies the lists. */
    public Row {
      quotes = List.copyOf(quotes);
      untold = List.copyOf(untold);
    }
  }

  /**
   * A sentence of the document.
   *
   * @param sentence the words as printed
   * @param section the headings above it
   * @param places where its facts are written
   */
  public record Quote(String sentence, String section, List<String> places) {
    /** Copies the list. */
    public Quote {
      places = List.copyOf(places);
    }
  }

  /**
   * A fact that the document does not tell.
   *
   * @param words the fact; empty if the policy has none
   * @param place where it is written, or where it should be
   */
  public record Untold(String words, String place) {}
}
