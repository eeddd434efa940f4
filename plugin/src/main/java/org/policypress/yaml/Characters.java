package org.policypress.yaml;

import static org.policypress.yaml.FlowScalar.isBreak;

import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.Invisible;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;
import org.yaml.snakeyaml.reader.StreamReader;

/** Looks for characters that nobody sees and that no format of the documents can hold. */
final class Characters {
  private static final String INVISIBLE_BREAKS_AND_BOM = "\u0085\u2028\u2029\uFEFF";

  private Characters() {}

  /** Reports control characters; gives the text with a space for each, so that it can be read. */
  static String check(SourceFile file, Diagnostics sink) {
    String text = file.text();
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (!isAllowed(point)) {
        report(point, file.span(i, i + Character.charCount(point)), sink);
        clean.setCharAt(i, ' ');
      }
      i += Character.charCount(point);
    }
    return clean.toString();
  }

  /** Reports control characters that were written as escapes in double quotes. */
  static void checkEscaped(SourceText text, Diagnostics sink) {
    String value = text.text();
    String raw = text.file().text();
    for (int i = 0; i < value.length(); ) {
      int point = value.codePointAt(i);
      int next = i + Character.charCount(point);
      if (!isAllowed(point)) {
        SourceSpan span = text.span(i, next);
        if (raw.charAt(span.start().offset()) == '\\') {
          report(point, span, sink);
        }
      }
      i = next;
    }
  }

  /**
   * Reports the first tab or no-break space in the indentation.
   *
   * @return whether there is one; nothing that follows from it is worth telling then
   */
  static boolean checkIndentation(SourceFile file, Diagnostics sink) {
    String text = file.text();
    int lines = 0;
    SourceSpan first = file.start();
    for (int start = 0; start < text.length(); start = nextLine(text, start)) {
      int wrong = wrongSpace(text, start);
      if (wrong >= 0) {
        first = lines == 0 ? file.span(wrong, wrong + 1) : first;
        lines++;
      }
    }
    if (lines == 0) {
      return false;
    }
    String name = text.charAt(first.start().offset()) == '\t' ? "a tab" : "a no-break space";
    String more = lines == 1 ? "" : ", here and in " + (lines - 1) + " more lines";
    sink.report(
        Diagnostic.of(YamlRules.WRONG_SPACE, first, name + " indents a line" + more)
            .withHint("indent with spaces; most editors can replace all tabs at once"));
    return true;
  }

  /** Start of the line after the one in which an offset lies. */
  static int nextLine(String text, int offset) {
    int i = offset;
    while (i < text.length() && !isBreak(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? FlowScalar.afterBreak(text, i) : i;
  }

  private static int wrongSpace(String text, int lineStart) {
    int wrong = -1;
    int i = lineStart;
    while (i < text.length() && (isTabOrNoBreak(text.charAt(i)) || text.charAt(i) == ' ')) {
      wrong = wrong < 0 && text.charAt(i) != ' ' ? i : wrong;
      i++;
    }
    boolean blank = i == text.length() || isBreak(text.charAt(i));
    return blank ? -1 : wrong;
  }

  private static boolean isTabOrNoBreak(char c) {
    return c == '\t' || c == '\u00A0';
  }

  private static boolean isAllowed(int point) {
    return StreamReader.isPrintable(point)
        && INVISIBLE_BREAKS_AND_BOM.indexOf(point) < 0
        && !Invisible.isDirectional(point);
  }

  private static void report(int point, SourceSpan span, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                YamlRules.CONTROL_CHARACTER, span, "invisible character " + Invisible.name(point))
            .withHint("delete it; it often comes with text copied from a PDF or a web page"));
  }
}
