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

  /** The header that says language and encoding. */
  public static PoMessage header(String fields) {
    return new PoMessage(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(fields),
        false);
  }

  /** A message for a source text. */
  static PoMessage of(TextKey key, String translation) {
    return of(key.path(), key.words(), translation);
  }

  /** Whether it is the header that says language and encoding. */
  public boolean isHeader() {
    return id.isEmpty() && context.isEmpty();
  }

  /** Whether the translation belongs to an earlier original. */
  public boolean isFuzzy() {
    return flags.contains(FUZZY);
  }

  /** Whether somebody has translated it, well or badly. */
  public boolean isTranslated() {
    return translations.stream().anyMatch(translation -> !translation.isEmpty());
  }

  /** The same with these translators' comments. */
  public PoMessage withComments(List<String> all) {
    return new PoMessage(
        all, extracted, references, flags, previous, context, id, idPlural, translations, obsolete);
  }

  /** The same with this translation, which belongs to the original as it is now. */
  public PoMessage withTranslation(String text) {
    PoMessage now = current();
    return new PoMessage(
        now.comments,
        now.extracted,
        now.references,
        now.flags,
        now.previous,
        now.context,
        now.id,
        now.idPlural,
        List.of(text),
        now.obsolete);
  }

  /** The same for another original. */
  PoMessage withId(String words, Optional<Previous> before) {
    return new PoMessage(
        comments,
        extracted,
        references,
        flags,
        before,
        context,
        words,
        idPlural,
        translations,
        obsolete);
  }

  /** The same with a translation that belongs to an earlier original. */
  PoMessage fuzzy() {
    List<String> all = new ArrayList<>(flags);
    if (!isFuzzy()) {
      all.add(0, FUZZY);
    }
    return withFlags(all, previous);
  }

  /** The same with a translation that belongs to the original as it is now. */
  PoMessage current() {
    List<String> others = new ArrayList<>(flags);
    others.remove(FUZZY);
    return withFlags(others, Optional.empty());
  }

  /** The same, found in the sources here, with these comments for translators. */
  PoMessage describedBy(List<String> hints, List<String> places) {
    return new PoMessage(
        comments, hints, places, flags, previous, context, id, idPlural, translations, false);
  }

  /** The same without its original. */
  PoMessage retired() {
    return new PoMessage(
        comments, List.of(), List.of(), flags, previous, context, id, idPlural, translations, true);
  }

  private PoMessage withFlags(List<String> all, Optional<Previous> before) {
    return new PoMessage(
        comments,
        extracted,
        references,
        all,
        before,
        context,
        id,
        idPlural,
        translations,
        obsolete);
  }
}
