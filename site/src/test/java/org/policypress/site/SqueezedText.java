package org.policypress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Text by its letters and digits alone, so that a sentence is found wherever lines break, whatever
 * stands around its words, in every kind of file.
 */
final class SqueezedText {
  /** What is shorter may be a term that others use too; those of staff are in StaffOnlyFactsIT. */
  static final int SHORTEST = 24;

  private static final Pattern SQUEEZED_OUT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Pattern ROLE = Pattern.compile("\\[\\.[a-z. -]+\\]#+");

  private SqueezedText() {}

  /** The letters and digits of a text. */
  static String of(String text) {
    return SQUEEZED_OUT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The letters and digits that a file of the published site holds, and those that it shows. */
  static String ofFile(String path) {
    byte[] bytes = PublishedSite.bytes(path);
    if (path.endsWith(".pdf")) {
      return of(pdf(bytes));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (path.endsWith(".html")) {
      return of(Jsoup.parse(text).text()) + " " + of(Parser.unescapeEntities(text, false));
    }
    Matcher escaped = ESCAPED.matcher(text);
    String plain =
        escaped.replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    return of(Parser.unescapeEntities(ROLE.matcher(plain).replaceAll(""), false));
  }

  private static String pdf(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks for many squeezed texts at once; none is shorter than {@link #SHORTEST}. */
  static final class Finder {
    private final Map<String, List<String>> byStart = new HashMap<>();

    Finder(Collection<String> texts) {
      for (String text : texts) {
        byStart.computeIfAbsent(text.substring(0, SHORTEST), start -> new ArrayList<>()).add(text);
      }
    }

    /** Those that a squeezed text holds. */
    List<String> in(String squeezed) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i + SHORTEST <= squeezed.length(); i++) {
        for (String text : byStart.getOrDefault(squeezed.substring(i, i + SHORTEST), List.of())) {
          if (squeezed.startsWith(text, i)) {
            found.add(text);
          }
        }
      }
      return found;
    }
  }
}
