package org.policypress.yaml;

import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;

/**
 * Reads plain and quoted scalars from the raw source, as YAML 1.1 demands, and keeps the place of
 * every character, which SnakeYAML forgets.
 */
final class FlowScalar {
  private static final String ESCAPES = "0abt\tnvfre \"/\\N_LP";
  private static final String ESCAPED =
      "\0\u0007\b\t\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";

  private final String source;
  private final int end;
  private final MappedText out;

  private FlowScalar(SourceFile file, int end) {
    this.source = file.text();
    this.end = end;
    this.out = new MappedText(file);
  }

  /** A scalar without quotes. */
  static SourceText plain(SourceFile file, int start, int end) {
    if (standsAsMeant(file.text(), start, end, '\n')) {
      return SourceText.verbatim(file, start, end);
    }
    FlowScalar scalar = new FlowScalar(file, end);
    int i = start;
    while (i < end) {
      i = isBlankOrBreak(scalar.source.charAt(i)) ? scalar.blanks(i) : scalar.one(i);
    }
    return scalar.out.end(end);
  }

  /** A scalar in single quotes; start and end include them. */
  static SourceText singleQuoted(SourceFile file, int start, int end) {
    if (standsAsMeant(file.text(), start + 1, end - 1, '\'')) {
      return SourceText.verbatim(file, start + 1, end - 1);
    }
    FlowScalar scalar = new FlowScalar(file, end - 1);
    int i = start + 1;
    while (i < end - 1) {
      char c = scalar.source.charAt(i);
      if (isBlankOrBreak(c)) {
        i = scalar.blanks(i);
      } else {
        scalar.out.append(c, i);
        i += c == '\'' ? 2 : 1;
      }
    }
    return scalar.out.end(end - 1);
  }

  /** A scalar in double quotes; start and end include them. */
  static SourceText doubleQuoted(SourceFile file, int start, int end) {
    if (standsAsMeant(file.text(), start + 1, end - 1, '\\')) {
      return SourceText.verbatim(file, start + 1, end - 1);
    }
    FlowScalar scalar = new FlowScalar(file, end - 1);
    int i = start + 1;
    while (i < end - 1) {
      char c = scalar.source.charAt(i);
      if (isBlankOrBreak(c)) {
        i = scalar.blanks(i);
      } else {
        i = c == '\\' ? scalar.escape(i) : scalar.one(i);
      }
    }
    return scalar.out.end(end - 1);
  }

  /** Whether nothing folds and nothing is escaped, as in almost every scalar. */
  private static boolean standsAsMeant(String source, int start, int end, char escape) {
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c == escape || isBreak(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Offset behind the line break at an offset. */
  static int afterBreak(String source, int at) {
    boolean pair = source.startsWith("\r\n", at);
    return at + (pair ? 2 : 1);
  }

  private static boolean isBlankOrBreak(char c) {
    return isBlank(c) || isBreak(c);
  }

  private int one(int i) {
    out.append(source.charAt(i), i);
    return i + 1;
  }

  /** Blanks within a line stay; around a line break they fold into a space, or line breaks. */
  private int blanks(int start) {
    int i = skipBlanks(start);
    if (i >= end || !isBreak(source.charAt(i))) {
      out.copy(start, i);
      return i;
    }
    int after = afterBreak(source, i);
    int next = skipBlanks(after);
    if (next >= end || !isBreak(source.charAt(next))) {
      out.append(' ', start);
      return next;
    }
    return emptyLines(after, start);
  }

  /** Every empty line is a line break; the first belongs where the line before it ends. */
  private int emptyLines(int start, int lineEnd) {
    int place = lineEnd;
    int i = skipBlanks(start);
    while (i < end && isBreak(source.charAt(i))) {
      out.append('\n', place);
      i = afterBreak(source, i);
      place = i;
      i = skipBlanks(i);
    }
    return i;
  }

  private int skipBlanks(int start) {
    int i = start;
    while (i < end && isBlank(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private int escape(int backslash) {
    int i = backslash + 1;
    char c = source.charAt(i);
    if (isBreak(c)) {
      return emptyLines(afterBreak(source, i), i);
    }
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0) {
      int point = Integer.parseUnsignedInt(source.substring(i + 1, i + 1 + digits), 16);
      for (char unit : Character.toChars(point)) {
        out.append(unit, backslash);
      }
    } else {
      out.append(ESCAPED.charAt(ESCAPES.indexOf(c)), backslash);
    }
    return i + 1 + digits;
  }
}
