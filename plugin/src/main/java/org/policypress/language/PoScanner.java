package org.policypress.language;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

/** Reads quoted strings, escapes included. */
final class PoScanner {
  private static final String ESCAPES = "ntrabfv\"\\";
  private static final String MEANINGS = "\n\t\r\u0007\b\f\u000B\"\\";
  private static final int ASCII = 0x7F;

  private final SourceFile file;
  private final Diagnostics diagnostics;

  PoScanner(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds the string whose opening quote stands at {@code quote} to a literal.
   *
   * @param end end of the line, the line break excluded
   */
  void string(PoLiteral into, int quote, int end) {
    int at = quote + 1;
    while (at < end && file.text().charAt(at) != '"') {
      at = file.text().charAt(at) == '\\' ? escape(into, at, end) : plain(into, at);
    }
    if (at >= end) {
      fault(quote, end, "text without a closing quotation mark", "end the line with `\"`");
      return;
    }
    String rest = file.text().substring(at + 1, end);
    if (!rest.isBlank()) {
      fault(
          at,
          end,
          "something follows the closing quotation mark",
          "write `\\\"` for a quotation mark within a text");
    }
  }

  void fault(int from, int to, String message, String hint) {
    diagnostics.report(
        Diagnostic.of(CatalogueRules.MALFORMED, file.span(from, to), message).withHint(hint));
  }

  private int plain(PoLiteral into, int at) {
    into.append(file.text().charAt(at), at, at + 1);
    return at + 1;
  }

  private int escape(PoLiteral into, int at, int end) {
    int letter = at + 1;
    if (letter >= end) {
      return end;
    }
    int known = ESCAPES.indexOf(file.text().charAt(letter));
    if (known >= 0) {
      into.append(MEANINGS.charAt(known), at, letter + 1);
      return letter + 1;
    }
    boolean hex = file.text().charAt(letter) == 'x';
    int from = hex ? letter + 1 : letter;
    int to = from;
    while (to < end
        && to < from + (hex ? 2 : 3)
        && Character.digit(file.text().charAt(to), hex ? 16 : 8) >= 0) {
      to++;
    }
    int code = to == from ? -1 : Integer.parseInt(file.text().substring(from, to), hex ? 16 : 8);
    if (code < 0 || code > ASCII) {
      int stop = Math.max(to, letter + 1);
      fault(
          at,
          stop,
          "unknown escape `" + file.text().substring(at, stop) + "`",
          "write the character itself, or `\\\\` for a backslash");
      return stop;
    }
    into.append((char) code, at, to);
    return to;
  }
}
