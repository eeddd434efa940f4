package org.policypress.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policypress.language.Language;

/**
 * What the head of a page tells machines besides its title.
 *
 * @param kind what it is to those who share a link to it
 * @param listed whether search engines may list it
 * @param canonical its one address, if the site has one
 * @param editions the page in every language that it exists in, this one included
 * @param original where the edition is for readers of none of these languages
 * @param revised when it was last revised, as ISO 8601
 */
public record PageHead(
    Kind kind,
    boolean listed,
    Optional<String> canonical,
    List<Edition> editions,
    Optional<String> original,
    Optional<String> revised) {
  /** Copies the list. */
  public PageHead {
    editions = List.copyOf(editions);
  }

  /** A page that nobody is to find but by its address. */
  public static PageHead unlisted() {
    return new PageHead(
        Kind.WEBSITE, false, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  /** Types of Open Graph, by their names there. */
  public enum Kind {
    /** A way to other pages. */
    WEBSITE,
    /** A document. */
    ARTICLE;

    /** Its name there. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The page in one of its languages.
   *
   * @param language the language
   * @param href where it is: an address if the site has one, else a relative link
   */
  public record Edition(Language language, String href) {}
}
