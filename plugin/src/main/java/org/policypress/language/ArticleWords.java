package org.policypress.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles of the GDPR as lawyers of a language cite them: <i>art. 6(1)(e)</i>, in Danish <i>art.
 * 6, stk. 1, litra e</i>, in Swedish <i>art. 6.1 e</i>.
 */
public final class ArticleWords {
  private static final Pattern CITATION =
      Pattern.compile("(?<article>\\d+)(\\((?<paragraph>\\d+)\\)(\\((?<point>[a-z])\\))?)?");

  private final Messages messages;

  /** Articles in the language of the messages. */
  public ArticleWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * An article, one of its paragraphs, or a point of a paragraph.
   *
   * @param citation as the English text of the law has it: {@code 15}, {@code 7(3)}, {@code
   *     6(1)(e)}
   */
  public String of(String citation) {
    Matcher parts = CITATION.matcher(citation);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an article: " + citation);
    }
    String article = parts.group("article");
    String paragraph = parts.group("paragraph");
    String point = parts.group("point");
    if (paragraph == null) {
      return messages.get("law/article", Map.of("article", article));
    }
    return point == null
        ? messages.get("law/paragraph", Map.of("article", article, "paragraph", paragraph))
        : messages.get(
            "law/point", Map.of("article", article, "paragraph", paragraph, "point", point));
  }
}
