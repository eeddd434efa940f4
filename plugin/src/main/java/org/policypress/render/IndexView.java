package org.policypress.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.language.Language;

/**
 * What a start page shows: of the whole site, or of one organisation.
 *
 * @param title its heading
 * @param description one sentence that says what is found here
 * @param language the language of the page itself
 * @param alternates the same start page in other languages
 * @param crumbs the way to this page; empty on the first one
 * @param groups what is listed, in order
 * @param assetsHref relative path to the style sheets, ending in {@code /}
 * @param words the page's own words, by the keys of {@link PageAssembler#WORDS}
 */
public record IndexView(
    String title,
    String description,
    Language language,
    List<PageView.Alternate> alternates,
    List<PageView.Crumb> crumbs,
    List<Group> groups,
    String assetsHref,
    Map<String, String> words) {
  /** Copies the lists. */
  public IndexView {
    alternates = List.copyOf(alternates);
    crumbs = List.copyOf(crumbs);
    groups = List.copyOf(groups);
    words = Map.copyOf(words);
  }

  /**
   * An organisation with what it publishes.
   *
   * @param id for its anchor
   * @param name its name
   * @param href its own start page, if it has one
   * @param shelves its common documents first, then one shelf for each school
   */
  public record Group(String id, PageText name, Optional<String> href, List<Shelf> shelves) {
    /** Copies the list. */
    public Group {
      shelves = List.copyOf(shelves);
    }
  }

  /**
   * The documents of one school, or those common to all.
   *
   * @param id for its anchor
   * @param name the school's name
   * @param documents the documents, in order
   */
  public record Shelf(String id, PageText name, List<Listed> documents) {
    /** Copies the list. */
    public Shelf {
      documents = List.copyOf(documents);
    }
  }

  /**
   * One document.
   *
   * @param title its title in the language of the page
   * @param audience for whom it is, in words
   * @param editions one for each language
   */
  public record Listed(PageText title, String audience, List<Edition> editions) {
    /** Copies the list. */
    public Listed {
      editions = List.copyOf(editions);
    }
  }

  /**
   * A document in one language.
   *
   * @param language the language, shown by its own name
   * @param state what a reader should know of its translation, in the language of the page
   * @param href the page, if it is published as one
   * @param downloads its other formats
   */
  public record Edition(
      Language language,
      Optional<String> state,
      Optional<String> href,
      List<PageView.Download> downloads) {
    /** Copies the list. */
    public Edition {
      downloads = List.copyOf(downloads);
    }
  }
}
