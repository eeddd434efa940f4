package org.policypress.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

/**
 * Reads a PO file; every fault is a diagnostic, and what is whole is kept.
 *
 * <p>The format is that of the GNU gettext manual, section <i>The Format of PO Files</i>.
 */
public final class PoReader {
  private static final List<String> KEYWORDS =
      List.of("msgctxt", "msgid", "msgid_plural", "msgstr", "msgstr[0]");
  private static final Pattern KEYWORD =
      Pattern.compile("msgctxt|msgid_plural|msgid|msgstr\\[\\d]|msgstr");
  private static final Pattern WORD = Pattern.compile("[^\\s\"]*");

  /** A file name that holds spaces stands between directional isolates. */
  private static final Pattern REFERENCE = Pattern.compile("\u2068[^\u2069]*\u2069\\S*|\\S+");

  private static final Pattern CHARSET = Pattern.compile("charset=([^\\s;]+)");

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final PoScanner scanner;
  private final List<PoEntry> entries = new ArrayList<>();
  private PoEntryBuilder entry = new PoEntryBuilder();
  private @Nullable PoLiteral open;

  private PoReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.scanner = new PoScanner(file, diagnostics);
  }

  /** Reads a file and reports what is wrong with it. */
  public static PoFile read(SourceFile file, Diagnostics diagnostics) {
    return new PoReader(file, diagnostics).read();
  }

  private PoFile read() {
    String text = file.text();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      line(start, end);
      start = end + 1;
    }
    finish();
    checkCharset();
    checkDuplicates();
    return new PoFile(file, entries);
  }

  private void line(int lineStart, int end) {
    int at = skipBlanks(lineStart, end);
    String line = file.text().substring(at, end);
    if (line.isEmpty()) {
      return;
    }
    if (line.startsWith("#~|")) {
      field(skipBlanks(at + 3, end), end, true, true);
    } else if (line.startsWith("#~")) {
      field(skipBlanks(at + 2, end), end, true, false);
    } else if (line.startsWith("#|")) {
      field(skipBlanks(at + 2, end), end, false, true);
    } else if (line.startsWith("#")) {
      comment(line);
    } else {
      field(at, end, false, false);
    }
  }

  private void comment(String line) {
    if (!entry.fields.isEmpty()) {
      finish();
    }
    open = null;
    String content = line.length() > 2 ? line.substring(2).strip() : "";
    if (line.startsWith("#.")) {
      entry.extracted.add(content);
    } else if (line.startsWith("#:")) {
      REFERENCE
          .matcher(content)
          .results()
          .map(reference -> reference.group().replaceAll("[\u2068\u2069]", ""))
          .forEach(entry.references::add);
    } else if (line.startsWith("#,")) {
      entry.flags.addAll(split(content, "\\s*,\\s*"));
    } else {
      entry.comments.add(line.substring(1).strip());
    }
  }

  private void field(int at, int end, boolean obsolete, boolean previous) {
    if (at < end && file.text().charAt(at) == '"') {
      if (open == null) {
        scanner.fault(at, end, "text without a keyword", "write `msgid` or `msgstr` before it");
      } else {
        scanner.string(open, at, end);
        entry.end = previous ? entry.end : end;
      }
      return;
    }
    Matcher word = WORD.matcher(file.text()).region(at, end);
    String keyword = word.lookingAt() ? word.group() : "";
    int quote = skipBlanks(at + keyword.length(), end);
    if (!KEYWORD.matcher(keyword).matches()) {
      skip(at);
      scanner.fault(
          at,
          Math.max(at + keyword.length(), Math.min(at + 1, end)),
          "unknown keyword `" + keyword + "`",
          NearestNames.hint(keyword, KEYWORDS, "a comment starts with `#`, a text with `\"`"));
    } else if (quote >= end || file.text().charAt(quote) != '"') {
      skip(at);
      scanner.fault(at, end, "`" + keyword + "` without a text", "write the text in `\"`");
    } else {
      start(keyword, at, quote, obsolete, previous);
      scanner.string(Objects.requireNonNull(open), quote, end);
      entry.end = previous ? entry.end : end;
    }
  }

  /** Reads on as if the line were a field, but keeps neither its text nor its entry. */
  private void skip(int at) {
    if (entry.isTranslated()) {
      finish();
    }
    entry.broken = true;
    open = new PoLiteral(file, at);
  }

  private void start(String keyword, int at, int quote, boolean obsolete, boolean previous) {
    boolean opens = keyword.equals("msgctxt") || keyword.equals("msgid");
    boolean next =
        entry.has("msgid")
            || entry.isTranslated()
            || (keyword.equals("msgctxt") && entry.has("msgctxt"));
    if ((previous && !entry.fields.isEmpty()) || (!previous && opens && next)) {
      finish();
    }
    PoLiteral literal = new PoLiteral(file, quote + 1);
    open = literal;
    if (previous) {
      entry.previous.put(keyword, literal);
      return;
    }
    if (entry.fields.isEmpty()) {
      entry.start = at;
      entry.obsolete = obsolete;
    }
    if (entry.fields.put(keyword, literal) != null) {
      scanner.fault(
          at, at + keyword.length(), "second `" + keyword + "` of an entry", "remove one of them");
    }
  }

  private void finish() {
    if (!entry.fields.isEmpty() && !entry.broken) {
      SourceSpan keyword = file.span(entry.start, entry.end);
      entry
          .fault()
          .ifPresentOrElse(
              fault ->
                  diagnostics.report(
                      Diagnostic.of(CatalogueRules.MALFORMED, keyword, fault)
                          .withHint("an entry has a `msgid` and then a `msgstr`")),
              () -> entries.add(entry.build(file)));
    }
    entry = new PoEntryBuilder();
    open = null;
  }

  private void checkCharset() {
    for (PoEntry header : entries) {
      Matcher charset = CHARSET.matcher(header.translation().text());
      if (header.message().isHeader()
          && charset.find()
          && !charset.group(1).toUpperCase(Locale.ROOT).equals("UTF-8")) {
        diagnostics.report(
            Diagnostic.of(
                    CatalogueRules.MALFORMED,
                    header.translation().span(charset.start(1), charset.end(1)),
                    "catalogue in charset `" + charset.group(1) + "`")
                .withHint("save the file in UTF-8 and write `charset=UTF-8`"));
      }
    }
  }

  private void checkDuplicates() {
    record Identity(String context, String id) {}
    Map<Identity, PoEntry> first = new HashMap<>();
    for (PoEntry each : entries) {
      PoMessage message = each.message();
      Identity identity = new Identity(message.context().orElse("\0"), message.id());
      PoEntry earlier = message.obsolete() ? null : first.putIfAbsent(identity, each);
      if (earlier != null) {
        String where = message.context().map(c -> " of `" + c + "`").orElse("");
        diagnostics.report(
            Diagnostic.of(
                    CatalogueRules.DUPLICATE,
                    each.id().span(),
                    "second entry for `" + message.id().strip() + "`" + where)
                .withHint("remove one of the two")
                .withRelated("first entry", earlier.id().span()));
      }
    }
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(file.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static List<String> split(String content, String separator) {
    return Pattern.compile(separator).splitAsStream(content).filter(s -> !s.isEmpty()).toList();
  }
}
