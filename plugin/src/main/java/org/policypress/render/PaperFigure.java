package org.policypress.render;

import java.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes the drawings of a right-to-left document look on paper as they do in a browser. The engine
 * shapes their letters, but lets every line run from left to right, whatever its direction.
 *
 * <p>So each text is written down from left to right run by run, by the algorithm of Unicode (UAX
 * 9), and hangs from the end from which a browser would have hung it.
 */
final class PaperFigure {
  private static final String RTL = "rtl";
  private static final String ANCHOR = "text-anchor";
  private static final char LEFT_TO_RIGHT = '\u200E';
  private static final char RIGHT_TO_LEFT = '\u200F';
  private static final char EMBEDDED = '\u202A';
  private static final char END = '\u202C';
  private static final Pattern CONTROLS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /** A name, number or citation in Latin letters and digits: it keeps its own order. */
  private static final String LATIN_PIECE = "(?:\\([\\p{IsLatin}0-9]+\\)|[\\p{IsLatin}0-9])";
  private static final Pattern LATIN =
      Pattern.compile("\\+?" + LATIN_PIECE + "(?:[ .,:/@+-]*" + LATIN_PIECE + ")*");

  private PaperFigure() {}

  /**
   * Prepares the drawings of a document.
   *
   * @param document the element that holds it
   * @param direction the direction of the document, which drawings inherit
   */
  static void prepare(Element document, String direction) {
    for (Element text : document.select("svg text")) {
      Element around = text.closest("[direction]");
      String own = around == null ? direction : around.attr("direction");
      if (own.equals(RTL)) {
        turn(text);
      }
    }
    document.select("svg [direction], svg[direction]").removeAttr("direction");
  }

  private static void turn(Element text) {
    Element anchored = text.closest("[" + ANCHOR + "]");
    String anchor = anchored == null ? "start" : anchored.attr(ANCHOR);
    if (anchor.equals("start")) {
      text.attr(ANCHOR, "end");
    } else if (anchor.equals("end")) {
      text.attr(ANCHOR, "start");
    }
    text.forEachNode(
        node -> {
          if (node instanceof TextNode words && !words.isBlank()) {
            words.text(visual(words.getWholeText()));
          }
        });
  }

  /**
   * The runs of a line from left to right, each between marks that hold it together in a line that
   * runs from left to right.
   */
  private static String visual(String words) {
    String marked =
        LATIN
            .matcher(words)
            .replaceAll(run -> Matcher.quoteReplacement(EMBEDDED + run.group() + END));
    Bidi bidi = new Bidi(marked, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    StringBuilder line = new StringBuilder();
    for (int i : order) {
      char mark = levels[i] % 2 == 0 ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
      String run = marked.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      line.append(mark).append(CONTROLS.matcher(run).replaceAll("")).append(mark);
    }
    return line.toString();
  }
}
