package org.policypress.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an entry of a PO file says, wherever it stands.
 *
 * @param comments translators' comments ({@code #}), without the mark
 * @param extracted comments for translators ({@code #.})
 * @param references places in the sources ({@code #:}), such as {@code data.yaml:12}
 * @param flags flags ({@code #,}), such as {@code fuzzy}
 * @param previous the original before it changed ({@code #|})
 * @param context {@code msgctxt}: the path or key that tells equal texts apart
 * @param id {@code msgid}: the original
 * @param idPlural {@code msgid_plural}
 * @param translations {@code msgstr}, or {@code msgstr[0]} and so on; empty texts are untranslated
 * @param obsolete whether the original is gone ({@code #~})
 */
public record PoMessage(
    List<String> comments,
    List<String> extracted,
    List<String> references,
    List<String> flags,
    Optional<Previous> previous,
    Optional<String> context,
    String id,
    Optional<String> idPlural,
    List<String> translations,
    boolean obsolete) {
  private static final String FUZZY = "fuzzy";

  /**
   * The original before it changed.
   *
   * @param context its {@code msgctxt}
   * @param id its {@code msgid}
   * @param idPlural its {@code msgid_plural}
   */
  public record Previous(
      Optional<String> context, Optional<String> id, Optional<String> idPlural) {}

  /** Copies the lists. */
  public PoMessage {
    comments = List.copyOf(comments);
    extracted = List.copyOf(extracted);
    references = List.copyOf(references);
    flags = List.copyOf(flags);
    translations = List.copyOf(translations);
    if (translations.isEmpty()) {
      throw new IllegalArgumentException("a message has at least an empty translation: " + id);
    }
  }

  /** A message with a context and one translation, nothing else. */
  public static PoMessage of(String context, String id, String translation) {
    return new PoMessage(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(context),
        id,
        Optional.empty(),
        List.of(translation),
        false);
  }

  /** Whether it is the header that says language and encoding. */
  public boolean isHeader() {
    return id.isEmpty() && context.isEmpty();
  }

  /** Whether the translation belongs to an earlier original. */
  public boolean isFuzzy() {
    return flags.contains(FUZZY);
  }

  /** The same with these translators' comments. */
  public PoMessage withComments(List<String> all) {
    return new PoMessage(
        all, extracted, references, flags, previous, context, id, idPlural, translations, obsolete);
  }

  /** The same with this translation, which belongs to the original as it is now. */
  public PoMessage withTranslation(String text) {
    List<String> others = new ArrayList<>(flags);
    others.remove(FUZZY);
    return new PoMessage(
        comments,
        extracted,
        references,
        others,
        Optional.empty(),
        context,
        id,
        idPlural,
        List.of(text),
        obsolete);
  }
}
