package org.policypress.prose;

import java.util.List;
import java.util.function.Function;
import org.policypress.prose.AsciiDocText.Position;
import org.policypress.prose.Prose.CrossReference;
import org.policypress.prose.Prose.Emphasis;
import org.policypress.prose.Prose.Footnote;
import org.policypress.prose.Prose.Inline;
import org.policypress.prose.Prose.Link;
import org.policypress.prose.Prose.Plain;
import org.policypress.prose.Prose.Strong;
import org.policypress.prose.ProseWriter.Stretch;

/** Writes the text of one paragraph or list item on one line. */
final class InlineWriter {
  private static final String PLAIN_IN_TARGET = "/.?=%,-";

  private final Function<CrossReference, String> anchor;
  private final Function<String, List<Stretch>> stretches;
  private final Position position;
  private final StringBuilder out = new StringBuilder();
  private boolean bracketed;

  InlineWriter(
      Function<CrossReference, String> anchor,
      Function<String, List<Stretch>> stretches,
      Position position) {
    this.anchor = anchor;
    this.stretches = stretches;
    this.position = position;
  }

  String write(List<Inline> content) {
    write(content, position, true, false);
    return out.toString();
  }

  private void write(List<Inline> content, Position where, boolean outermost, boolean emphasised) {
    for (int i = 0; i < content.size(); i++) {
      boolean last = i == content.size() - 1;
      write(content.get(i), where, outermost && last, emphasised && last);
    }
  }

  /**
   * Writes one stretch.
   *
   * @param ends whether the line ends with it
   * @param endsEmphasis whether the sign that ends an emphasis follows
   */
  private void write(Inline inline, Position where, boolean ends, boolean endsEmphasis) {
    if (inline instanceof Plain plain) {
      writePlain(stretches.apply(plain.text()), where, ends);
    } else if (inline instanceof Strong strong) {
      String mark = lastIsOneOf(";>_") || endsEmphasis ? "**" : "*";
      out.append(mark);
      write(strong.content(), where, false, false);
      out.append(mark);
    } else if (inline instanceof Emphasis emphasis) {
      String mark = lastIsOneOf(";>") ? "__" : "_";
      out.append(mark);
      write(emphasis.content(), where, false, mark.length() == 1);
      out.append(mark);
    } else if (inline instanceof Link link) {
      writeTarget(link.target());
      out.append('[');
      bracketed(link.content(), Position.LINK_TEXT);
      out.append(']');
    } else if (inline instanceof CrossReference reference) {
      out.append("<<").append(anchor.apply(reference));
      if (!reference.content().isEmpty()) {
        out.append(',');
        bracketed(reference.content(), Position.LINK_TEXT);
      }
      out.append(">>");
    } else if (inline instanceof Footnote footnote) {
      out.append("footnote:[");
      bracketed(footnote.content(), where);
      out.append(']');
    }
  }

  private void bracketed(List<Inline> content, Position where) {
    boolean before = bracketed;
    bracketed = true;
    write(content, where, false, false);
    bracketed = before;
  }

  private void writePlain(List<Stretch> parts, Position where, boolean ends) {
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text();
      boolean last = ends && i == parts.size() - 1;
      if (parts.get(i).role().isEmpty() || text.isBlank()) {
        out.append(AsciiDocText.escape(text, where, out.isEmpty(), last));
        continue;
      }
      String words = text.strip();
      int before = text.indexOf(words);
      out.append(text, 0, before);
      String escaped = AsciiDocText.escape(words, where, false, false);
      out.append(AsciiDocText.inRole(parts.get(i).role(), escaped, bracketed));
      out.append(text, before + words.length(), text.length());
    }
  }

  private boolean lastIsOneOf(String characters) {
    return !out.isEmpty() && characters.indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  /** An address is read for marks and signs like any other text, so it is written with care. */
  private void writeTarget(String target) {
    int scheme = target.startsWith("https://") ? "https://".length() : target.indexOf(':') + 1;
    out.append(target, 0, scheme);
    int before = '/';
    for (int i = scheme; i < target.length(); i += Character.charCount(target.codePointAt(i))) {
      int c = target.codePointAt(i);
      boolean doubled = c == before && (c == '-' || c == '.');
      if (!doubled && (Character.isLetterOrDigit(c) || PLAIN_IN_TARGET.indexOf(c) >= 0)) {
        out.appendCodePoint(c);
      } else {
        AsciiDocText.reference(out, c);
      }
      before = c;
    }
  }
}
