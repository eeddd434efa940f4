package org.policypress.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policypress.prose.InlineParser.Content;
import org.policypress.prose.Prose.CrossReference;
import org.policypress.prose.Prose.Emphasis;
import org.policypress.prose.Prose.Footnote;
import org.policypress.prose.Prose.Inline;
import org.policypress.prose.Prose.Link;
import org.policypress.prose.Prose.Strong;

/**
 * One pass over a stretch of a paragraph. What stands within another stretch is read by a scan of
 * its own; as nothing may stand within its own kind, that goes four deep at most.
 */
final class InlineScan {
  /** What a stretch may stand within. */
  enum Within {
    STRONG,
    EMPHASIS,
    LINK,
    FOOTNOTE
  }

  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:[-/.][a-z0-9]++)*+");

  private final Run run;
  private final Faults faults;
  private final String text;
  private final int end;
  private final Set<Within> within;
  private final Content content;
  private final Closings closings;
  private final ForbiddenInline forbidden;
  private final int start;
  private int at;

  /** Where the last mark ended: another of its kind cannot start there. */
  private int markEnd = -1;

  /** Where the last link ended: Asciidoctor reads none that follows without a space. */
  private int linkEnd = -1;

  InlineScan(Run run, Faults faults, int start, int end, Set<Within> within) {
    this.run = run;
    this.faults = faults;
    this.text = run.text();
    this.start = start;
    this.at = start;
    this.end = end;
    this.within = within;
    this.content = new Content(run);
    this.closings = new Closings(text, start, end);
    this.forbidden = new ForbiddenInline(text, start, end, closings);
  }

  List<Inline> parse() {
    while (at < end) {
      boolean read =
          switch (text.charAt(at)) {
            case '&' -> reference();
            case '*' -> marked('*', Within.STRONG);
            case '_' -> marked('_', Within.EMPHASIS);
            case 'h' -> link("https://");
            case 'm' -> link("mailto:");
            case 'f' -> footnote();
            case '<' -> crossReference();
            default -> false;
          };
      if (!read && !reportForbidden()) {
        literal(at + 1);
      }
    }
    return content.end();
  }

  private void literal(int to) {
    content.text(text.substring(at, to), at, to);
    at = to;
  }

  private boolean reportForbidden() {
    ForbiddenInline.Found found = forbidden.at(at).orElse(null);
    if (found == null) {
      return false;
    }
    report(found.start(), found.end(), found.meaning(), found.hint());
    literal(found.end());
    return true;
  }

  private void report(int from, int to, String meaning, String hint) {
    faults.markup(run.span(from, to), text.substring(from, to), meaning, hint);
  }

  private boolean reference() {
    CharacterReference reference = CharacterReference.at(text, at, end).orElse(null);
    if (reference == null) {
      return false;
    }
    if (reference.fault().isPresent()) {
      report(at, reference.end(), reference.fault().get(), "write the character itself");
      literal(reference.end());
    } else {
      content.text(reference.character(), at, reference.end());
      at = reference.end();
    }
    return true;
  }

  private boolean marked(char mark, Within kind) {
    int after = closings.endOfRepeated(at);
    if (after - at > 2) {
      literal(after);
      return true;
    }
    int width = after - at;
    boolean opens = width == 1 ? at != markEnd || at == start : closings.isUnconstrained(at);
    int closing = opens && !within.contains(kind) ? closings.ofMark(at, width) : -1;
    if (closing < 0) {
      return false;
    }
    if (escaped(at, mark)) {
      return true;
    }
    int to = closing + width;
    List<Inline> inner = inner(at + width, closing, kind);
    content.add(
        kind == Within.STRONG
            ? new Strong(inner, run.span(at, to))
            : new Emphasis(inner, run.span(at, to)));
    at = to;
    markEnd = to;
    return true;
  }

  /** A backslash before markup is itself no way to write it. */
  private boolean escaped(int index, char mark) {
    if (index == start || text.charAt(index - 1) != '\\') {
      return false;
    }
    report(
        index - 1,
        index + 1,
        "does not turn markup into text",
        Faults.asReference(String.valueOf(mark)));
    literal(index + 1);
    return true;
  }

  private List<Inline> inner(int from, int to, Within kind) {
    Set<Within> inside = EnumSet.of(kind);
    inside.addAll(within);
    int first = from < to && text.charAt(from) == ' ' ? from + 1 : from;
    int last = first < to && text.charAt(to - 1) == ' ' ? to - 1 : to;
    return new InlineScan(run, faults, first, last, inside).parse();
  }

  private boolean link(String scheme) {
    LinkTarget target = LinkTarget.at(text, start, at, end, scheme).orElse(null);
    if (target == null || (at == linkEnd && at > start)) {
      return false;
    }
    int bracket = target.end();
    boolean hasText = bracket < end && text.charAt(bracket) == '[';
    if (!hasText && scheme.equals("mailto:")) {
      return false;
    }
    int closing = hasText ? closings.of("]", bracket) : -1;
    int to = closing < 0 ? bracket : closing + 1;
    if (hasText && closing < 0) {
      report(at, bracket + 1, "opens a link text that is never closed", "write a `]` after it");
      literal(bracket + 1);
      return true;
    }
    if (within.contains(Within.LINK)) {
      report(at, to, "is a link within a link", "leave one of the two out");
      literal(to);
      return true;
    }
    if (escaped(at, text.charAt(at))) {
      return true;
    }
    if (hasText && closings.holdsAttributes(bracket + 1, closing)) {
      report(
          bracket + 1,
          closing,
          "gives a link attributes",
          "leave them out, or " + Faults.asReference("="));
    }
    List<Inline> label = hasText ? inner(bracket + 1, closing, Within.LINK) : List.of();
    content.add(new Link(target.target(), label, run.span(at, to)));
    at = to;
    linkEnd = to;
    return true;
  }

  private boolean footnote() {
    if (!text.startsWith("footnote:[", at)) {
      return false;
    }
    int open = at + "footnote:".length();
    int closing = closings.ofFootnote(open);
    if (closing < 0) {
      report(at, open + 1, "opens a footnote that is never closed", "write a `]` after its text");
      literal(open + 1);
      return true;
    }
    if (within.contains(Within.FOOTNOTE) || within.contains(Within.LINK)) {
      report(at, closing + 1, "is a footnote where none can stand", "put it after the text");
      literal(closing + 1);
      return true;
    }
    if (closing == open + 1) {
      report(at, closing + 1, "is a footnote without text", "write its text between the brackets");
      literal(closing + 1);
      return true;
    }
    if (escaped(at, 'f')) {
      return true;
    }
    content.add(new Footnote(inner(open + 1, closing, Within.FOOTNOTE), run.span(at, closing + 1)));
    at = closing + 1;
    return true;
  }

  private boolean crossReference() {
    int closing = text.startsWith("<<", at) ? closings.of(">>", at + 2) : -1;
    if (closing < 0
        || !(Words.isWordAt(text, at + 2) || "#/.:{".indexOf(text.charAt(at + 2)) >= 0)) {
      return false;
    }
    int comma = text.indexOf(',', at);
    boolean hasText = comma >= 0 && comma < closing;
    int idEnd = hasText ? comma : closing;
    String id = text.substring(at + 2, idEnd);
    if (!ID.matcher(id).matches()) {
      report(
          at,
          closing + 2,
          "refers to something that is no id",
          "an id has small letters, digits and `-`, such as `<<retention,the retention schedule>>`");
      literal(closing + 2);
      return true;
    }
    if (within.contains(Within.LINK)) {
      report(at, closing + 2, "is a link within a link", "leave one of the two out");
      literal(closing + 2);
      return true;
    }
    if (escaped(at, '<')) {
      return true;
    }
    List<Inline> label = hasText ? inner(comma + 1, closing, Within.LINK) : List.of();
    content.add(new CrossReference(id, label, run.span(at, closing + 2)));
    at = closing + 2;
    return true;
  }
}
