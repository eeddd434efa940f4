package org.policypress.language;

import java.util.List;
import java.util.Optional;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * A message and the places of its texts in the PO file that it was read from.
 *
 * @param message what it says
 * @param context place of {@code msgctxt}
 * @param id place of {@code msgid}
 * @param translations places of {@code msgstr}, in the order of {@link PoMessage#translations()}
 * @param span the whole entry from its first keyword on
 */
public record PoEntry(
    PoMessage message,
    Optional<SourceText> context,
    SourceText id,
    List<SourceText> translations,
    SourceSpan span) {
  /** Copies the list. */
  public PoEntry {
    translations = List.copyOf(translations);
  }

  /** The same place, saying something else. */
  PoEntry with(PoMessage other) {
    return new PoEntry(other, context, id, translations, span);
  }

  /** The translation; of a plural entry the first. */
  public SourceText translation() {
    return translations.get(0);
  }
}
