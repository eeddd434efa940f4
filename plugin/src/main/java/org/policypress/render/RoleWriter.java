package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import org.policypress.compose.Text;
import org.policypress.language.Language;
import org.policypress.language.ReviewState;
import org.policypress.prose.AsciiDocText;
import org.policypress.prose.AsciiDocText.Position;

/** Writes texts as AsciiDoc; what differs from the document in language or review gets a role. */
final class RoleWriter {
  private RoleWriter() {}

  static String write(Text text, Language document, Position position) {
    StringBuilder out = new StringBuilder();
    for (Text.Run run : joined(text.runs())) {
      String said = run.text();
      String escaped = AsciiDocText.escape(said, position);
      String role = position == Position.ATTRIBUTE ? "" : role(run, document);
      boolean blank = said.isBlank();
      if (!said.isEmpty() && Character.isWhitespace(said.charAt(0)) && !out.isEmpty()) {
        out.append(' ');
      }
      out.append(role.isEmpty() || blank ? escaped : "[" + role + "]##" + escaped + "##");
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

  private static String role(Text.Run run, Language document) {
    return role(run.language(), run.state(), document);
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
