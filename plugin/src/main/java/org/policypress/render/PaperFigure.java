package org.policypress.render;

import java.text.Bidi;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.policypress.language.Language;
import org.policypress.language.LeftToRightRuns;

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
  private static final String EMBEDDED = "\u202A";
  private static final String END = "\u202C";
  private static final Pattern CONTROLS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /** Vowel signs: the engine would draw them beside their letters, and most texts have none. */
  private static final Pattern MARKS = Pattern.compile("[\\u064B-\\u065F\\u0670]");

  private PaperFigure() {}

  /**
   * Prepares the drawings of a document.
   *
   * @param document the element that holds it
   * @param language the language of the document, whose direction drawings inherit
   */
  static void prepare(Element document, Language language) {
    for (Element text : document.select("svg text")) {
      Element around = text.closest("[direction]");
      String own = around == null ? language.direction().id() : around.attr("direction");
      if (own.equals(RTL)) {
        turn(text, language);
      }
    }
    document.select("svg [direction], svg[direction]").removeAttr("direction");
  }

  private static void turn(Element text, Language language) {
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
            words.text(visual(words.getWholeText(), language));
          }
        });
  }

  /**
   * The runs of a line from left to right, each between marks that hold it together in a line that
   * runs from left to right.
   */
  private static String visual(String words, Language language) {
    StringBuilder marked = new StringBuilder();
    for (LeftToRightRuns.Stretch stretch : LeftToRightRuns.of(words, language)) {
      marked.append(stretch.isolated() ? EMBEDDED + stretch.text() + END : stretch.text());
    }
    String text = MARKS.matcher(marked).replaceAll("");
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
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
      String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      line.append(mark).append(CONTROLS.matcher(run).replaceAll("")).append(mark);
    }
    return line.toString();
  }
}
