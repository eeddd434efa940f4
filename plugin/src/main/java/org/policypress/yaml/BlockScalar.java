package org.policypress.yaml;

import static org.policypress.yaml.FlowScalar.afterBreak;
import static org.policypress.yaml.FlowScalar.isBlank;
import static org.policypress.yaml.FlowScalar.isBreak;

import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * Reads literal and folded scalars ({@code |} and {@code >}) from the raw source, as YAML 1.1
 * demands, and keeps the place of every character.
 */
final class BlockScalar {
  private static final int DEEPEST = 128;

  private final SourceFile file;
  private final String source;
  private final int end;
  private final boolean folded;
  private boolean strip;
  private boolean keep;
  private int body;

  private BlockScalar(SourceFile file, int start, int end) {
    this.file = file;
    this.source = file.text();
    this.end = end;
    this.folded = source.charAt(start) == '>';
    int i = start + 1;
    while (i < end && !isBreak(source.charAt(i)) && source.charAt(i) != '#') {
      strip |= source.charAt(i) == '-';
      keep |= source.charAt(i) == '+';
      i++;
    }
    while (i < end && !isBreak(source.charAt(i))) {
      i++;
    }
    body = i < end ? afterBreak(source, i) : end;
  }

  /**
   * Reads the scalar.
   *
   * @param file where it stands
   * @param start offset of its {@code |} or {@code >}
   * @param end offset of the next token
   * @param expected the text as SnakeYAML has it; tells how deep the text is indented when the
   *     author says so by a digit, which counts from the indentation of the parent
   */
  static YamlNode.Scalar read(SourceFile file, int start, int end, String expected) {
    BlockScalar scalar = new BlockScalar(file, start, end);
    SourceText text = scalar.text(scalar.indentation());
    for (int indent = 1; indent < DEEPEST && !same(text, expected); indent++) {
      SourceText other = scalar.text(indent);
      text = same(other, expected) ? other : text;
    }
    return new YamlNode.Scalar(text, scalar.span(start));
  }

  /** What SnakeYAML read may have spaces for tabs. */
  private static boolean same(SourceText text, String expected) {
    return text.text().length() == expected.length()
        && text.text().replace('\t', ' ').equals(expected.replace('\t', ' '));
  }

  /** From the sign to the last character that is not blank. */
  private SourceSpan span(int start) {
    int last = end;
    while (last > start && (isBreak(source.charAt(last - 1)) || isBlank(source.charAt(last - 1)))) {
      last--;
    }
    return file.span(start, last);
  }

  /** Spaces before the first line that is not empty, or the most before an empty one. */
  private int indentation() {
    int most = 0;
    int i = body;
    int column = 0;
    while (i < end && (source.charAt(i) == ' ' || isBreak(source.charAt(i)))) {
      boolean space = source.charAt(i) == ' ';
      column = space ? column + 1 : 0;
      most = Math.max(most, column);
      i = space ? i + 1 : afterBreak(source, i);
    }
    return Math.max(1, most);
  }

  private SourceText text(int indent) {
    MappedText out = new MappedText(file);
    int line = contentAfterEmptyLines(body, indent, out);
    if (!startsContent(line, indent)) {
      return keep ? out.end(line) : new MappedText(file).end(Math.min(body, end));
    }
    while (startsContent(line, indent)) {
      int first = line + indent;
      int stop = first;
      while (stop < end && !isBreak(source.charAt(stop))) {
        stop++;
      }
      out.copy(first, stop);
      if (stop == end) {
        return out.end(stop);
      }
      MappedText ignored = new MappedText(file);
      int after = afterBreak(source, stop);
      int next = contentAfterEmptyLines(after, indent, ignored);
      if (!startsContent(next, indent)) {
        return close(out, stop, indent);
      }
      boolean folds =
          folded && !isBlank(source.charAt(first)) && !isBlank(source.charAt(next + indent));
      if (!folds) {
        out.append('\n', stop);
      } else if (next == after) {
        out.append(' ', stop);
      }
      contentAfterEmptyLines(after, indent, out);
      line = next;
    }
    return out.end(Math.min(body, end));
  }

  /** The last line break stays unless {@code -} was said, the empty lines after it if {@code +}. */
  private SourceText close(MappedText out, int lastBreak, int indent) {
    int after = afterBreak(source, lastBreak);
    if (strip) {
      return out.end(lastBreak);
    }
    out.append('\n', lastBreak);
    if (keep) {
      return out.end(contentAfterEmptyLines(after, indent, out));
    }
    return out.end(after);
  }

  private boolean startsContent(int line, int indent) {
    if (line + indent >= end) {
      return false;
    }
    for (int i = line; i < line + indent; i++) {
      if (source.charAt(i) != ' ') {
        return false;
      }
    }
    return !isBreak(source.charAt(line + indent));
  }

  /** Appends a line break for each empty line; gives the start of the first other one. */
  private int contentAfterEmptyLines(int start, int indent, MappedText out) {
    int line = start;
    while (line < end) {
      int i = line;
      while (i < end && i - line < indent && source.charAt(i) == ' ') {
        i++;
      }
      if (i >= end || !isBreak(source.charAt(i))) {
        return line;
      }
      out.append('\n', i);
      line = afterBreak(source, i);
    }
    return line;
  }
}
