package org.policypress.coverage;

import java.util.List;
import java.util.Optional;
import org.policypress.language.Language;

/**
 * Languages × documents: which document exists in which language, and how far its texts are
 * translated.
 *
 * @param languages the columns
 * @param documents the rows
 * @param together all documents together, for each language
 */
public record LanguagePart(
    List<Language> languages, List<Row> documents, List<Optional<Count>> together) {
  /** Copies the lists. */
  public LanguagePart {
    languages = List.copyOf(languages);
    documents = List.copyOf(documents);
    together = List.copyOf(together);
  }

  /** How many texts are missing in the documents. */
  public long missing() {
    return together.stream().flatMap(Optional::stream).mapToLong(Count::missing).sum();
  }

  /**
   * A document.
   *
   * @param title its title
   * @param audience who reads it
   * @param place where it is declared
   * @param editions for each language the count, or nothing if it does not exist in it
   */
  public record Row(String title, String audience, String place, List<Optional<Count>> editions) {
    /** Copies the list. */
    public Row {
      editions = List.copyOf(editions);
    }
  }

  /**
   * Texts of a document in a language.
   *
   * @param made whether it could be made, so that its texts can be counted
   * @param original texts in the language in which the policy is written
   * @param reviewed translations that somebody signed
   * @param unreviewed translations that nobody signed
   * @param stale translations of an earlier text
   * @param missing texts that nobody has translated
   */
  public record Count(
      boolean made, long original, long reviewed, long unreviewed, long stale, long missing) {
    /** All of them. */
    public long texts() {
      return original + reviewed + unreviewed + stale + missing;
    }
  }
}
