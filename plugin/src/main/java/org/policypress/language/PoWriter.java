package org.policypress.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes messages as a PO file in one canonical form: header first, then by context and original,
 * obsolete ones last; lines of at most 79 characters where words allow.
 */
public final class PoWriter {
  private static final int WIDTH = 79;
  private static final Comparator<PoMessage> ORDER =
      Comparator.comparing((PoMessage m) -> !m.isHeader())
          .thenComparing(PoMessage::obsolete)
          .thenComparing(m -> m.context().orElse(""))
          .thenComparing(PoMessage::id);

  private final StringBuilder out = new StringBuilder();

  private PoWriter() {}

  /** The text of the file, with LF line breaks. */
  public static String write(List<PoMessage> messages) {
    PoWriter writer = new PoWriter();
    messages.stream().sorted(ORDER).forEach(writer::entry);
    return writer.out.toString();
  }

  private void entry(PoMessage message) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    message.comments().forEach(c -> comment("#", c));
    message.extracted().forEach(c -> comment("#.", c));
    message.references().forEach(r -> comment("#:", reference(r)));
    if (!message.flags().isEmpty()) {
      comment("#,", String.join(", ", message.flags()));
    }
    String prefix = message.obsolete() ? "#~ " : "";
    String before = message.obsolete() ? "#~| " : "#| ";
    message.previous().ifPresent(p -> field(before, "msgctxt", p.context()));
    message.previous().ifPresent(p -> field(before, "msgid", p.id()));
    message.previous().ifPresent(p -> field(before, "msgid_plural", p.idPlural()));
    field(prefix, "msgctxt", message.context());
    field(prefix, "msgid", Optional.of(message.id()));
    field(prefix, "msgid_plural", message.idPlural());
    for (int i = 0; i < message.translations().size(); i++) {
      String keyword = message.idPlural().isPresent() ? "msgstr[" + i + "]" : "msgstr";
      field(prefix, keyword, Optional.of(message.translations().get(i)));
    }
  }

  /** A file name with spaces stands between directional isolates, as GNU gettext writes it. */
  private static String reference(String place) {
    int colon = place.lastIndexOf(':');
    int end = colon < 0 ? place.length() : colon;
    return place.indexOf(' ') < 0
        ? place
        : "\u2068" + place.substring(0, end) + "\u2069" + place.substring(end);
  }

  private void comment(String mark, String text) {
    out.append(mark).append(text.isEmpty() ? "" : " ").append(text).append('\n');
  }

  private void field(String prefix, String keyword, Optional<String> text) {
    if (text.isEmpty()) {
      return;
    }
    String value = text.get();
    String escaped = escape(value);
    int firstBreak = value.indexOf('\n');
    boolean severalLines = firstBreak >= 0 && firstBreak < value.length() - 1;
    int room = WIDTH - prefix.length() - keyword.length() - 3;
    if (!severalLines && escaped.length() <= room) {
      out.append(prefix).append(keyword).append(" \"").append(escaped).append("\"\n");
      return;
    }
    out.append(prefix).append(keyword).append(" \"\"\n");
    for (String line : value.split("(?<=\n)", -1)) {
      if (!line.isEmpty()) {
        wrap(prefix, line);
      }
    }
  }

  /** Breaks after spaces, so that no character is lost or added. */
  private void wrap(String prefix, String line) {
    int room = WIDTH - prefix.length() - 2;
    StringBuilder row = new StringBuilder();
    for (String word : line.split("(?<= )(?! )", -1)) {
      String escaped = escape(word);
      if (!row.isEmpty() && row.length() + escaped.stripTrailing().length() > room) {
        row(prefix, row);
      }
      row.append(escaped);
    }
    row(prefix, row);
  }

  private void row(String prefix, StringBuilder row) {
    out.append(prefix).append('"').append(row).append("\"\n");
    row.setLength(0);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\t' -> escaped.append("\\t");
        case '\r' -> escaped.append("\\r");
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        default -> {
          if (c < ' ') {
            escaped.append('\\').append((char) ('0' + c / 64));
            escaped.append((char) ('0' + c / 8 % 8)).append((char) ('0' + c % 8));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
