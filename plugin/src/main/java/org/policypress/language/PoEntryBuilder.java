package org.policypress.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;

/** An entry while its lines are being read. */
final class PoEntryBuilder {
  final List<String> comments = new ArrayList<>();
  final List<String> extracted = new ArrayList<>();
  final List<String> references = new ArrayList<>();
  final List<String> flags = new ArrayList<>();
  final Map<String, PoLiteral> previous = new LinkedHashMap<>();
  final Map<String, PoLiteral> fields = new LinkedHashMap<>();
  boolean obsolete;

  /** Whether a line of it was reported already, so that what it lacks is no news. */
  boolean broken;

  int start;
  int end;

  boolean has(String keyword) {
    return fields.containsKey(keyword);
  }

  boolean isTranslated() {
    return has("msgstr") || has("msgstr[0]");
  }

  /** What the entry lacks, in words; nothing if it is whole. */
  Optional<String> fault() {
    if (!has("msgid")) {
      return Optional.of("entry without `msgid`");
    }
    if (!has("msgid_plural") && has("msgstr[0]")) {
      return Optional.of("`msgstr[0]` without `msgid_plural`");
    }
    if (!has("msgid_plural")) {
      return has("msgstr") ? Optional.empty() : Optional.of("entry without `msgstr`");
    }
    long forms = fields.keySet().stream().filter(k -> k.startsWith("msgstr")).count();
    for (int i = 0; i < Math.max(1, forms); i++) {
      if (!has("msgstr[" + i + "]")) {
        return Optional.of("entry without `msgstr[" + i + "]`");
      }
    }
    return Optional.empty();
  }

  PoEntry build(SourceFile file) {
    List<SourceText> translations =
        fields.entrySet().stream()
            .filter(f -> f.getKey().startsWith("msgstr"))
            .sorted(Map.Entry.comparingByKey())
            .map(f -> f.getValue().toSourceText())
            .toList();
    SourceText id = text(fields, "msgid").orElseThrow();
    Optional<SourceText> context = text(fields, "msgctxt");
    PoMessage message =
        new PoMessage(
            comments,
            extracted,
            references,
            flags,
            previous(),
            context.map(SourceText::text),
            id.text(),
            text(fields, "msgid_plural").map(SourceText::text),
            translations.stream().map(SourceText::text).toList(),
            obsolete);
    return new PoEntry(message, context, id, translations, file.span(start, end));
  }

  private Optional<PoMessage.Previous> previous() {
    if (previous.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PoMessage.Previous(
            text(previous, "msgctxt").map(SourceText::text),
            text(previous, "msgid").map(SourceText::text),
            text(previous, "msgid_plural").map(SourceText::text)));
  }

  private static Optional<SourceText> text(Map<String, PoLiteral> from, String keyword) {
    @Nullable PoLiteral literal = from.get(keyword);
    return Optional.ofNullable(literal).map(PoLiteral::toSourceText);
  }
}
