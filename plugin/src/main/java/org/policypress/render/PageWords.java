package org.policypress.render;

import java.util.Map;
import org.policypress.language.Messages;
import org.policypress.language.ReviewState;

/**
 * The words that a page puts into the document that it shows.
 *
 * @param linkTo name of the link to a section, with {@code {heading}}
 * @param inGlossary name of the link from an explained term to the glossary
 * @param close name of the button that closes an explanation
 * @param marks what is said before texts that are not as they should be
 */
public record PageWords(String linkTo, String inGlossary, String close, FinishWords marks) {
  private static final String HEADING = "{heading}";

  /** As the catalogue of a language says them. */
  public static PageWords from(Messages messages) {
    return new PageWords(
        messages.get("page/link-to", Map.of("heading", HEADING)),
        messages.get("page/in-glossary"),
        messages.get("page/close"),
        FinishWords.from(messages));
  }

  String linkTo(String heading) {
    return linkTo.replace(HEADING, heading);
  }

  /** What is said before a text in this state; nothing before one that is as it should be. */
  String of(ReviewState state) {
    return switch (state) {
      case UNREVIEWED -> marks.unreviewed();
      case STALE -> marks.stale();
      case UNTRANSLATED -> marks.untranslated();
      default -> "";
    };
  }
}
