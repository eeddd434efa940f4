package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.render.FontFile.Style;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

/** Reads the list of fonts, and says on the word at fault what is wrong with it. */
final class FontListReader {
  private static final Pattern WORD = Pattern.compile("[^\\s]+");
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]+\\.(?:ttf|otf)");
  private static final Pattern FAMILY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");
  private static final String WHOLE = "whole";
  private static final String SHAPE =
      "write file, family and styles, then the script if it was made for one, such as"
          + " `Name-Bold.ttf Name bold,bold-italic Arab`";

  private final SourceFile list;
  private final Diagnostics sink;

  FontListReader(SourceFile list, Diagnostics sink) {
    this.list = list;
    this.sink = sink;
  }

  /** The fonts of all lines that can be read. */
  FontFiles read() {
    List<FontFile> fonts = new ArrayList<>();
    int start = 0;
    for (String line : list.text().split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        font(words(line, start)).ifPresent(fonts::add);
      }
      start += line.length() + 1;
    }
    if (fonts.isEmpty() && !sink.hasErrors()) {
      fault(list.start(), "the list of fonts names none", SHAPE);
    }
    return new FontFiles(fonts);
  }

  private List<SourceSpan> words(String line, int start) {
    List<SourceSpan> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(list.span(start + word.start(), start + word.end()));
    }
    return words;
  }

  private Optional<FontFile> font(List<SourceSpan> words) {
    if (words.size() < 3) {
      SourceSpan last = words.get(words.size() - 1);
      fault(last, "after `" + last.text() + "` something is missing", SHAPE);
      return Optional.empty();
    }
    boolean whole = words.size() > 3 && words.get(words.size() - 1).text().equals(WHOLE);
    List<SourceSpan> rest = words.subList(3, whole ? words.size() - 1 : words.size());
    boolean sound = matches(words.get(0), FILE, "no name of a font file", "it ends in `.ttf` or `.otf`");
    sound &= matches(words.get(1), FAMILY, "no name of a family", "use letters, digits and hyphens");
    Optional<List<Style>> styles = styles(words.get(2));
    for (SourceSpan word : rest) {
      sound &= matches(word, SCRIPT, "no script", "write its ISO 15924 code, such as `Arab`, or `whole`");
    }
    if (rest.size() > 1) {
      fault(rest.get(1), "`" + rest.get(1).text() + "` is a word too many", SHAPE);
      sound = false;
    }
    Optional<String> script = rest.stream().findFirst().map(SourceSpan::text);
    return sound && styles.isPresent()
        ? Optional.of(
            new FontFile(
                words.get(0).text(), words.get(1).text(), styles.get(), script, whole, words.get(0)))
        : Optional.empty();
  }

  private Optional<List<Style>> styles(SourceSpan word) {
    List<Style> styles = new ArrayList<>();
    for (String name : word.text().split(",", -1)) {
      Optional<Style> style = style(name);
      if (style.isEmpty()) {
        fault(
            word,
            "`" + name + "` is no style",
            "styles are `normal`, `bold`, `italic`, `bold-italic`, with commas and no spaces");
        return Optional.empty();
      }
      styles.add(style.get());
    }
    return Optional.of(styles);
  }

  private static Optional<Style> style(String name) {
    for (Style style : Style.values()) {
      if (style.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }

  private boolean matches(SourceSpan word, Pattern pattern, String fault, String hint) {
    boolean sound = pattern.matcher(word.text()).matches();
    if (!sound) {
      fault(word, "`" + word.text() + "` is " + fault, hint);
    }
    return sound;
  }

  private void fault(SourceSpan place, String message, String hint) {
    sink.report(Diagnostic.of(TemplateFaults.TEMPLATE_ERROR, place, message).withHint(hint));
  }
}
