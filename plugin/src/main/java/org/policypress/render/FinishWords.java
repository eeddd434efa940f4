package org.policypress.render;

import java.util.Map;
import org.policypress.language.Messages;

/**
 * The words that finishing puts into a document, in the document's language.
 *
 * @param table name of a table that has no caption, for those who hear the page
 * @param unreviewed what is said before a text whose translation nobody has reviewed
 * @param stale what is said before a translation that is older than its source
 * @param untranslated what is said before a text that nobody has translated
 * @param footnotes heading of the footnotes, for those who hear the page
 * @param backToText name of the link from a footnote back to its place, with {@code {number}}
 */
public record FinishWords(
    String table,
    String unreviewed,
    String stale,
    String untranslated,
    String footnotes,
    String backToText) {
  /** As the catalogue of a language says them. */
  public static FinishWords from(Messages messages) {
    return new FinishWords(
        messages.get("finish/table"),
        messages.get("finish/unreviewed"),
        messages.get("finish/stale"),
        messages.get("finish/untranslated"),
        messages.get("finish/footnotes"),
        messages.get("finish/back-to-text", Map.of("number", "{number}")));
  }
}
