package org.policypress.compose;

import java.util.Optional;

/**
 * A word of data protection that the readers of a document may have explained.
 *
 * @param id its id
 * @param term the word
 * @param definition what it means
 * @param source the article or law that defines it
 */
public record GlossaryEntry(String id, Text term, ProseText definition, Optional<Text> source) {
  /** The entry behind a view of the glossary. */
  static Optional<GlossaryEntry> of(Object view) {
    return view instanceof RecordView entry
            && entry.get("term") instanceof Text term
            && entry.get("definition") instanceof ProseText definition
        ? Optional.of(
            new GlossaryEntry(
                String.valueOf(entry.get("id")),
                term,
                definition,
                entry.get("source") instanceof Text source
                    ? Optional.of(source)
                    : Optional.empty()))
        : Optional.empty();
  }
}
