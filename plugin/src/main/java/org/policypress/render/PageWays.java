package org.policypress.render;

import java.util.List;
import java.util.Optional;
import org.policypress.language.Language;

/**
 * The ways from a document to what stands around it.
 *
 * @param languages the languages of its organisation, with the nearest page in each
 * @param shelf name of the documents among which it stands
 * @param documents these documents in order, itself included
 * @param previous the one before it
 * @param next the one after it
 * @param report mail to those who can mend a mistake; nothing if they have no address
 * @param address where the page is, as {@code report} names it
 * @param prevailing the edition that counts, of a translation
 */
public record PageWays(
    List<LanguageWay> languages,
    PageText shelf,
    List<Step> documents,
    Optional<Step> previous,
    Optional<Step> next,
    Optional<String> report,
    String address,
    Optional<Prevailing> prevailing) {
  /** Copies the lists. */
  public PageWays {
    languages = List.copyOf(languages);
    documents = List.copyOf(documents);
  }

  /**
   * A language and the page that is nearest in it.
   *
   * @param language the language, shown by its own name
   * @param href where it leads
   * @param current whether it is this very page
   * @param same whether it is the same document, so that the reader's place is there too
   */
  public record LanguageWay(Language language, String href, boolean current, boolean same) {}

  /**
   * A document of the shelf.
   *
   * @param title what it is called
   * @param href its page
   * @param language the language in which it is written
   * @param current whether it is this very page
   */
  public record Step(PageText title, String href, Language language, boolean current) {}

  /**
   * The edition that counts where a translation says something else.
   *
   * @param says that it is so
   * @param link what leads to it
   * @param href its page, if it is published
   * @param language its language
   */
  public record Prevailing(
      PageText says, PageText link, Optional<String> href, Language language) {}
}
