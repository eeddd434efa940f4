package org.policypress.yaml;

import static org.policypress.yaml.FlowScalar.isBlank;
import static org.policypress.yaml.FlowScalar.isBreak;

import java.util.List;
import java.util.regex.Pattern;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/** Speaks where YAML, without a word, reads something else than the author wrote. */
final class LostText {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+([-./][a-z0-9]+)*");
  private static final Pattern BLANK = Pattern.compile("\\s");

  private final SourceFile file;
  private final String source;
  private final Diagnostics sink;

  LostText(SourceFile file, Diagnostics sink) {
    this.file = file;
    this.source = file.text();
    this.sink = sink;
  }

  /** What stands between two offsets, as the text that it was meant to be. */
  YamlNode.Scalar verbatim(int start, int end) {
    return new YamlNode.Scalar(SourceText.verbatim(file, start, end), file.span(start, end));
  }

  /**
   * Checks that a {@code #} after a plain value begins a comment and does not cut a text. A comment
   * shows itself by two of three signs: more than one space before the {@code #}, a space after it,
   * and a value that is an id, a number or a lower-case word.
   */
  void checkComment(YamlNode.Scalar value) {
    int end = value.span().end().offset();
    int hash = end;
    while (hash < source.length() && isBlank(source.charAt(hash))) {
      hash++;
    }
    if (hash == end || hash == source.length() || source.charAt(hash) != '#') {
      return;
    }
    boolean spaceAfter =
        hash + 1 == source.length()
            || isBlank(source.charAt(hash + 1))
            || isBreak(source.charAt(hash + 1))
            || source.charAt(hash + 1) == '#';
    int signs = hash - end > 1 ? 1 : 0;
    signs += spaceAfter ? 1 : 0;
    signs += (value.isLeftOut() && spaceAfter) || WORD.matcher(value.value()).matches() ? 1 : 0;
    if (signs >= 2) {
      return;
    }
    int lineEnd = hash;
    while (lineEnd < source.length() && !isBreak(source.charAt(lineEnd))) {
      lineEnd++;
    }
    sink.report(
        Diagnostic.of(
                YamlRules.TEXT_CUT_BY_COMMENT,
                file.span(hash, lineEnd),
                "the text is cut at `#`: "
                    + (value.isLeftOut() ? "nothing" : "only `" + value.value() + "`")
                    + " is read")
            .withLabel("a `#` after a space begins a comment")
            .withHint("put the whole text in quotes, or a comment on a line of its own"));
  }

  /** Checks the plain items of a list in brackets: ids and words, never texts. */
  void checkItems(List<YamlNode.Scalar> items) {
    for (YamlNode.Scalar item : items) {
      if (BLANK.matcher(item.value()).find()) {
        sink.report(
            Diagnostic.of(
                    YamlRules.TEXT_SPLIT_BY_COMMA,
                    item.span(),
                    "the text `" + item.value() + "` stands in brackets")
                .withLabel("in brackets every comma begins a new item")
                .withHint("write one text to a line, each after `- `, or put it in quotes"));
        return;
      }
    }
  }

  /** Reports braces that make a map of what was meant as text. */
  void reportMap(SourceSpan span) {
    String text = source.substring(span.start().offset(), span.end().offset());
    sink.report(
        Diagnostic.of(
                YamlRules.TEXT_READ_AS_MAP,
                span,
                "`" + text.lines().findFirst().orElse("") + "` is read as a map, not as a text")
            .withHint("put the whole text in quotes"));
  }

  /** Whether the key at a place has its colon. */
  boolean colonFollows(SourceSpan key) {
    int i = key.end().offset();
    while (i < source.length() && (isBlank(source.charAt(i)) || isBreak(source.charAt(i)))) {
      i++;
    }
    return i < source.length() && source.charAt(i) == ':';
  }

  /** A list item such as {@code - Elever: alle} is a text that was read as a map. */
  YamlNode colonInItem(YamlNode.Mapping item) {
    if (item.entries().size() != 1) {
      return item;
    }
    YamlNode.Entry entry = item.entries().get(0);
    boolean text =
        !KEY.matcher(entry.key().value()).matches()
            && entry.value() instanceof YamlNode.Scalar scalar
            && scalar.span().end().line() == entry.key().span().start().line();
    if (!text) {
      return item;
    }
    sink.report(colon(item.span()));
    return verbatim(item.span().start().offset(), item.span().end().offset());
  }

  /** An item such as {@code [Elever: alle]}, without braces, is a text that was read as a map. */
  YamlNode pairInBrackets(YamlNode.Mapping item) {
    if (source.charAt(item.span().start().offset()) == '{') {
      return item;
    }
    reportMap(item.span());
    return verbatim(item.span().start().offset(), item.span().end().offset());
  }

  /** What is said of a colon in a text. */
  static Diagnostic colon(SourceSpan span) {
    return Diagnostic.of(
            YamlRules.COLON_IN_TEXT, span, "a colon and a space in a text make a key of it")
        .withHint("put the whole text in quotes");
  }
}
