package org.policypress.yaml;

import static org.policypress.yaml.FlowScalar.isBlank;
import static org.policypress.yaml.FlowScalar.isBreak;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the YAML of a source file into a located tree.
 *
 * <p>Scalars stay text. Anchors, aliases, tags, merge keys, duplicate keys, further documents and
 * deep nesting are errors; so is every place where YAML silently reads something else than the
 * author wrote.
 */
public final class YamlReader {
  private static final int MOST_FAULTS = 20;
  private static final Pattern HUGE_ESCAPE = Pattern.compile("\\\\U[89a-fA-F][0-9a-fA-F]{7}");

  private YamlReader() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param sink takes what is wrong with it
   * @return its tree, also when the sink got errors that leave one; empty when the text is no YAML
   *     or says nothing
   */
  public static Optional<YamlNode> read(SourceFile file, Diagnostics sink) {
    String text = Characters.check(file, sink);
    if (Characters.checkIndentation(file, sink)) {
      return Optional.empty();
    }
    text = blankLinesWithoutTabs(text);
    Attempt attempt = parse(file, text, sink);
    if (attempt.fault().isPresent()) {
      reportFaults(file, text, attempt.fault(), sink);
    } else if (attempt.root().isEmpty()) {
      sink.report(
          Diagnostic.of(YamlRules.EMPTY_FILE, file.start(), "the file says nothing")
              .withHint("write a top-level key such as `data-categories:`, or delete the file"));
    }
    return attempt.root();
  }

  /** What came of one go through the text. */
  private record Attempt(Optional<YamlNode> root, Optional<Diagnostic> fault) {}

  private static Attempt parse(SourceFile file, String text, Diagnostics sink) {
    CodePointOffsets offsets = new CodePointOffsets(text);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    ParserImpl events = new ParserImpl(new StreamReader(text), options);
    try {
      return new Attempt(new TreeBuilder(file, events, offsets, sink).build(), Optional.empty());
    } catch (MarkedYAMLException fault) {
      return new Attempt(
          Optional.empty(), Optional.of(new SyntaxFault(file, offsets, fault).diagnostic()));
    } catch (NumberFormatException fault) {
      // SnakeYAML reads `\U` with a signed parser and fails without a mark beyond 7FFFFFFF.
      return new Attempt(Optional.empty(), Optional.of(hugeEscape(file, text)));
    }
  }

  /**
   * Goes on at the next top-level key after each fault, so that one run shows them all; what stands
   * before is replaced by spaces, which leaves every place as it is.
   */
  private static void reportFaults(
      SourceFile file, String text, Optional<Diagnostic> first, Diagnostics sink) {
    Optional<Diagnostic> fault = first;
    StringBuilder rest = new StringBuilder(text);
    int begin = 0;
    for (int count = 0; fault.isPresent() && count < MOST_FAULTS; count++) {
      sink.report(fault.get());
      int next = nextTopLevelKey(text, Math.max(begin, fault.get().span().start().offset()));
      for (int i = begin; i < next; i++) {
        rest.setCharAt(i, isBreak(text.charAt(i)) ? text.charAt(i) : ' ');
      }
      begin = next;
      fault = parse(file, rest.toString(), sink).fault();
    }
  }

  private static Diagnostic hugeEscape(SourceFile file, String text) {
    Matcher escape = HUGE_ESCAPE.matcher(text);
    SourceSpan span =
        escape.find() ? file.span(escape.start(), escape.end()) : file.span(0, text.length());
    return Diagnostic.of(YamlRules.UNKNOWN_ESCAPE, span, "no character has this number")
        .withHint("write the character itself");
  }

  private static int nextTopLevelKey(String text, int offset) {
    int line = Characters.nextLine(text, offset);
    while (line < text.length() && !Character.isLetterOrDigit(text.charAt(line))) {
      line = Characters.nextLine(text, line);
    }
    return line;
  }

  /** A tab in a line that has nothing else harms nobody, but the scanner stumbles over it. */
  private static String blankLinesWithoutTabs(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text);
    for (int start = 0; start < text.length(); start = Characters.nextLine(text, start)) {
      for (int i = start; i < text.length() && isBlank(text.charAt(i)); i++) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }
}
