package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import org.policypress.compose.Text;
import org.policypress.language.Direction;
import org.policypress.language.Language;
import org.policypress.language.LeftToRightRuns;
import org.policypress.language.ReviewState;
import org.policypress.prose.AsciiDocText;
import org.policypress.prose.AsciiDocText.Position;
import org.policypress.prose.ProseWriter.Stretch;

/** Writes texts as AsciiDoc; what differs from the document in language or review gets a role. */
final class RoleWriter {
  private static final String LEFT_TO_RIGHT = ".ltr";

  private RoleWriter() {}

  static String write(Text text, Language document, Position position) {
    StringBuilder out = new StringBuilder();
    List<Stretch> stretches = stretches(text, document, position);
    boolean bracketed = position == Position.LINK_TEXT;
    boolean divided = document.direction() == Direction.RTL;
    for (int i = 0; i < stretches.size(); i++) {
      String said = stretches.get(i).text();
      String role = stretches.get(i).role();
      boolean starts = !divided || (i == 0 && role.isEmpty());
      boolean ends = !divided || (i == stretches.size() - 1 && role.isEmpty());
      String escaped = AsciiDocText.part(said, position, starts, ends);
      boolean blank = said.isBlank();
      if (!said.isEmpty() && Character.isWhitespace(said.charAt(0)) && !out.isEmpty()) {
        out.append(' ');
      }
      boolean plain = role.isEmpty() || blank;
      out.append(plain ? escaped : AsciiDocText.inRole(role, escaped, bracketed));
      if (!blank && Character.isWhitespace(said.charAt(said.length() - 1))) {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  /** Role of a line in another language or state, empty if it needs none. */
  static String role(Language language, ReviewState state, Language document) {
    StringBuilder role = new StringBuilder();
    if (!language.equals(document)) {
      role.append(".lang-").append(language.tag());
    }
    if (state.isMarked()) {
      role.append('.').append(PassageMarks.role(state));
    }
    return role.toString();
  }

  /**
   * The parts of a text, each with its roles; in an attribute there are none. What reads from left
   * to right is set apart in the language of the document only: a text in another language stands
   * apart as a whole.
   */
  private static List<Stretch> stretches(Text text, Language document, Position position) {
    List<Stretch> stretches = new ArrayList<>();
    for (Text.Run run : joined(text.runs())) {
      if (position == Position.ATTRIBUTE) {
        stretches.add(new Stretch(run.text(), ""));
      } else {
        stretches.addAll(stretches(run.text(), run.language(), run.state(), document));
      }
    }
    return stretches;
  }

  /** The parts of a text of one language and state, each with its roles. */
  static List<Stretch> stretches(
      String text, Language language, ReviewState state, Language document) {
    String role = role(language, state, document);
    if (!language.equals(document)) {
      return List.of(new Stretch(text, role));
    }
    return LeftToRightRuns.of(text, language).stream()
        .map(part -> new Stretch(part.text(), part.isolated() ? LEFT_TO_RIGHT + role : role))
        .toList();
  }

  /**
   * A number or a citation, which is best not broken. Where the document reads from right to left
   * it may have words of the language about it, and what must be set apart is.
   */
  static String unbroken(Text text, Language document) {
    if (document.direction() == Direction.RTL) {
      return write(text, document, Position.ANYWHERE);
    }
    String escaped = AsciiDocText.part(text.plain(), Position.ANYWHERE, false, false);
    return AsciiDocText.inRole(LEFT_TO_RIGHT, escaped, false);
  }

  /** Neighbours that are alike in language and state, as one run. */
  private static List<Text.Run> joined(List<Text.Run> runs) {
    List<Text.Run> joined = new ArrayList<>();
    for (Text.Run run : runs) {
      Text.Run last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
      boolean alike =
          !joined.isEmpty()
              && last.language().equals(run.language())
              && last.state().isMarked() == run.state().isMarked()
              && (!run.state().isMarked() || last.state() == run.state());
      if (alike) {
        joined.set(joined.size() - 1, last.with(last.text() + run.text()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
