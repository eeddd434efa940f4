package org.policypress.yaml;

import static org.policypress.yaml.FlowScalar.isBlank;
import static org.policypress.yaml.FlowScalar.isBreak;

import java.util.Objects;
import java.util.regex.Pattern;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in a lead's words what SnakeYAML's scanner says in its own. */
final class SyntaxFault {
  private static final String QUOTE = "put the whole text in quotes";
  private static final Pattern BEFORE_KEY = Pattern.compile("[ ]*(- +)*[^\\s:]+");
  private static final Pattern KEY_LINE = Pattern.compile("[ ]*(- +)*[^\\s:]+ *:( .*)?");

  private final SourceFile file;
  private final String source;
  private final String problem;
  private final String context;
  private final int at;
  private final int begin;

  SyntaxFault(SourceFile file, CodePointOffsets offsets, MarkedYAMLException fault) {
    this.file = file;
    this.source = file.text();
    this.problem = Objects.requireNonNullElse(fault.getProblem(), "");
    this.context = Objects.requireNonNullElse(fault.getContext(), "");
    Mark mark = fault.getProblemMark();
    this.at = mark == null ? 0 : offsets.of(mark);
    this.begin = fault.getContextMark() == null ? at : offsets.of(fault.getContextMark());
  }

  /** The fault as the author shall read it. */
  Diagnostic diagnostic() {
    if (problem.startsWith("mapping values are not allowed")) {
      return secondColon();
    }
    if (problem.startsWith("could not find expected ':'")) {
      return missingColon(begin);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return of(YamlRules.WRONG_INDENTATION, one(at), "a list begins on the line of its key")
          .withHint("put each `- ` on a line of its own below the key");
    }
    if (problem.startsWith("found character")) {
      return source.charAt(at) == '\t'
          ? of(YamlRules.WRONG_SPACE, one(at), "a tab stands where a space belongs")
              .withHint("replace it by a space")
          : startsWithSymbol(at);
    }
    if (context.contains("quoted scalar")) {
      return quoted();
    }
    if (context.startsWith("while scanning")) {
      // An anchor, alias, tag, directive or block scalar that is none.
      return startsWithSymbol(begin);
    }
    if (problem.startsWith("expected ',' or")) {
      return of(YamlRules.NOT_CLOSED, one(begin), "`" + source.charAt(begin) + "` is not closed")
          .withHint("close it, put commas between the items, and put texts in quotes");
    }
    if (problem.contains("tag handle")) {
      return startsWithSymbol(begin);
    }
    if (problem.startsWith("expected the node content")) {
      boolean item = source.substring(lineStart(at), at).stripTrailing().endsWith(",");
      if (!item) {
        return startsWithSymbol(at);
      }
      return of(YamlRules.YAML_SYNTAX, one(at), "a value is missing before this")
          .withHint("write the value, or delete the sign that follows it");
    }
    return unexpected();
  }

  private Diagnostic secondColon() {
    int line = lineStart(at);
    if (BEFORE_KEY.matcher(source.substring(line, at).stripTrailing()).matches()) {
      int first = firstOnLine(line);
      int above = lineAbove(line);
      if (!KEY_LINE.matcher(source.substring(above, lineEnd(above))).matches()) {
        return missingColon(firstOnLine(above));
      }
      return of(
              YamlRules.WRONG_INDENTATION,
              file.span(first, at),
              "`"
                  + source.substring(first, at).stripTrailing()
                  + "` stands deeper than the line before, which has a value already")
          .withHint("begin it in the same column as the key before it");
    }
    return LostText.colon(one(at));
  }

  private Diagnostic missingColon(int first) {
    int end = lineEnd(first);
    String line = source.substring(first, end);
    Diagnostic diagnostic =
        of(YamlRules.MISSING_COLON, file.span(first, end), "this line has no key and colon");
    if (line.contains(":\u00A0")) {
      return diagnostic.withHint("a no-break space follows the colon: replace it by a space");
    }
    return line.contains(":")
        ? diagnostic.withHint("write a space after the colon")
        : diagnostic.withHint(
            "if it goes on with the text above, indent it deeper than the key of that text;"
                + " if it is a key, write a colon after it");
  }

  private Diagnostic quoted() {
    if (problem.startsWith("found unexpected")) {
      return of(YamlRules.NOT_CLOSED, one(begin), "the quote that begins here is not closed")
          .withHint("write " + source.charAt(begin) + " at the end of the text");
    }
    int backslash = source.lastIndexOf('\\', at);
    return of(
            YamlRules.UNKNOWN_ESCAPE,
            file.span(backslash, Math.min(backslash + 2, lineEnd(backslash))),
            "a backslash in double quotes begins an escape, and this is none")
        .withHint("write `\\\\` for a backslash, or use single quotes");
  }

  private Diagnostic startsWithSymbol(int offset) {
    if (offset >= source.length()) {
      return of(YamlRules.YAML_SYNTAX, one(offset), "the file ends too early");
    }
    char sign = source.charAt(offset);
    boolean letter = Character.isLetterOrDigit(sign);
    return of(
            letter ? YamlRules.YAML_SYNTAX : YamlRules.TEXT_STARTS_WITH_SYMBOL,
            one(offset),
            "a text cannot begin with "
                + (sign == '`' ? "a backtick" : "`" + sign + "`")
                + " unless it stands in quotes")
        .withHint(QUOTE);
  }

  /** The parser met something that has no place here. */
  private Diagnostic unexpected() {
    int line = lineStart(at);
    int before = at;
    while (before > line && isBlank(source.charAt(before - 1))) {
      before--;
    }
    if (source.charAt(0) == '%') {
      return startsWithSymbol(0);
    }
    if (before == line) {
      String above = source.substring(lineAbove(line), lineEnd(lineAbove(line)));
      if (above.equals("...")) {
        return of(YamlRules.SEVERAL_DOCUMENTS, one(at), "a second YAML document begins here")
            .withHint("delete the line with the three dots");
      }
      if (above.contains(" #")) {
        return of(
                YamlRules.TEXT_CUT_BY_COMMENT,
                file.span(at, lineEnd(at)),
                "this line goes on with a text that the comment above has ended")
            .withHint("put the whole text in quotes, or the comment on a line of its own");
      }
      return of(
              YamlRules.WRONG_INDENTATION,
              file.span(at, lineEnd(at)),
              "this line begins in a column where no line before it began")
          .withHint("indent it like the lines that it belongs with");
    }
    SourceSpan rest = file.span(at, lineEnd(at));
    return switch (source.charAt(before - 1)) {
      case '}' -> of(YamlRules.TEXT_READ_AS_MAP, rest, "text goes on after `}`").withHint(QUOTE);
      case ']' ->
          of(YamlRules.TEXT_STARTS_WITH_SYMBOL, rest, "text goes on after `]`").withHint(QUOTE);
      case '"', '\'' ->
          of(YamlRules.YAML_SYNTAX, rest, "text goes on after the closing quote")
              .withHint("put the whole text in quotes of the other kind");
      default ->
          of(YamlRules.YAML_SYNTAX, rest, "this cannot be read as YAML")
              .withHint("if it is a text, " + QUOTE);
    };
  }

  private static Diagnostic of(RuleDescriptor rule, SourceSpan span, String message) {
    return Diagnostic.of(rule, span, message);
  }

  private SourceSpan one(int offset) {
    int end = offset < source.length() ? source.offsetByCodePoints(offset, 1) : offset;
    return file.span(offset, end);
  }

  private int lineStart(int offset) {
    int i = offset;
    while (i > 0 && !isBreak(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Start of the nearest line above that is not blank; of the line itself when there is none. */
  private int lineAbove(int line) {
    int above = line;
    while (above > 0) {
      above = lineStart(source.startsWith("\r\n", above - 2) ? above - 2 : above - 1);
      if (lineEnd(above) > above) {
        return above;
      }
    }
    return line;
  }

  /** Where the line ends, blanks left out. */
  private int lineEnd(int offset) {
    int i = offset;
    while (i < source.length() && !isBreak(source.charAt(i))) {
      i++;
    }
    while (i > offset && isBlank(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int firstOnLine(int line) {
    int i = line;
    while (i < source.length() && (source.charAt(i) == ' ' || source.startsWith("- ", i))) {
      i++;
    }
    return i;
  }
}
