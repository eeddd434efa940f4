package org.policypress.prose;

import java.util.Locale;

/**
 * Writes any text into AsciiDoc so that every character of it means itself in each output format.
 *
 * <p>AsciiDoc has no escape character that always works; numeric character references do. A
 * character becomes one only where it could be markup, so that the AsciiDoc stays readable. White
 * space is collapsed and trimmed; what XML forbids, control characters and unpaired surrogates
 * become U+FFFD; directional formatting characters become references and end with the text.
 */
public final class AsciiDocText {
  /** Where a text will stand. A macro's attributes must be written between double quotes. */
  public enum Position {
    /** Not known: safe in all but the text of a mailto link, where a comma ends the text. */
    ANYWHERE,
    /** A paragraph, or a part of one. */
    PARAGRAPH,
    /** The text of a list item, or a part of it. */
    LIST_ITEM,
    /** A table cell of any style, or a part of it. */
    CELL,
    /** A section title or a document title, whose colon would split off a subtitle. */
    HEADING,
    /** A block title. */
    TITLE,
    /** A document attribute, or the quoted attribute of a block or macro. */
    ATTRIBUTE,
    /** The text of a link or cross-reference. */
    LINK_TEXT
  }

  private static final String ALWAYS = "&<>*_`#^~+|{}[]\\'=@$";

  private AsciiDocText() {}

  /** The text as AsciiDoc that is safe wherever it stands. */
  public static String escape(String text) {
    return escape(text, Position.ANYWHERE);
  }

  /** The text as AsciiDoc that is safe at that position. */
  public static String escape(String text, Position position) {
    return part(text, position, true, true);
  }

  /**
   * A part of a text whose other parts stand beside it, without white space at its ends.
   *
   * @param starts whether it is the first part
   * @param ends whether it is the last part
   */
  public static String part(String text, Position position, boolean starts, boolean ends) {
    return escape(CleanText.of(Whitespace.collapse(text)).strip(), position, starts, ends);
  }

  /**
   * AsciiDoc in a role. Within the brackets of a link or a footnote it is passed through and read
   * later: Asciidoctor would take the outer bracket for that of the role, and the equals sign of
   * the role's HTML for one of an attribute.
   *
   * @param role as AsciiDoc has it, such as {@code .ltr}
   * @param bracketed whether it stands within brackets
   */
  public static String inRole(String role, String asciiDoc, boolean bracketed) {
    return bracketed
        ? "pass:q[[" + role + "\\]##" + asciiDoc + "##]"
        : "[" + role + "]##" + asciiDoc + "##";
  }

  /** A sign that stands between words, such as the comma of a language, as AsciiDoc. */
  public static String sign(String sign) {
    return escape(CleanText.of(sign) + " ", Position.PARAGRAPH, false, false).strip();
  }

  /**
   * A stretch of a line.
   *
   * @param text cleaned, its white space collapsed
   * @param starts whether the line may begin with it
   * @param ends whether the line may end with it
   */
  static String escape(String text, Position position, boolean starts, boolean ends) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int marker = starts ? afterLeadingMarker(text) : -1;
    int firstSpace = text.indexOf(' ');
    int loneLetter = ends ? loneLetter(text, position) : -1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean edge = (i == 0 && starts) || (i == text.length() - 1 && ends);
      if (ALWAYS.indexOf(c) >= 0 || BidiControls.isInvisible(c) || i == marker || i == loneLetter) {
        reference(out, c);
      } else if (c < 0x80 && mayBeMarkup(text, i, position, starts, edge, firstSpace)) {
        reference(out, c);
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean mayBeMarkup(
      String text, int i, Position position, boolean starts, boolean edge, int firstSpace) {
    char c = text.charAt(i);
    char before = i > 0 ? text.charAt(i - 1) : '\0';
    char after = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
    boolean doubled = before == c || after == c;
    return switch (c) {
      case '.' -> (i == 0 && starts) || doubled;
      case '-' -> edge || doubled || before == '<' || after == '>';
      case '/' -> (i == 0 && starts) || doubled;
      case ';' -> edge || doubled;
      case '(' -> edge || doubled || isReplaced(text, i);
      case ')' -> doubled;
      case ':' ->
          position == Position.HEADING
              || position == Position.ATTRIBUTE
              || position == Position.ANYWHERE
              || after != ' '
              || before == ':'
              || (starts && (firstSpace < 0 || i < firstSpace));
      case '!' ->
          (i == 0 && starts)
              || position == Position.CELL
              || position == Position.ATTRIBUTE
              || position == Position.ANYWHERE;
      case '"' ->
          position == Position.ATTRIBUTE
              || position == Position.ANYWHERE
              || position == Position.LINK_TEXT;
      case '%' -> position == Position.ATTRIBUTE || (i == 0 && starts);
      case ',' -> position == Position.LINK_TEXT || (i == 0 && starts);
      default -> false;
    };
  }

  /** {@code (C)}, {@code (R)} and {@code (TM)} would become typographic signs. */
  private static boolean isReplaced(String text, int i) {
    return text.startsWith("(C)", i) || text.startsWith("(R)", i) || text.startsWith("(TM)", i);
  }

  /** Index of the full stop or bracket of a leading {@code 1.}, {@code a.} or {@code iv)}. */
  private static int afterLeadingMarker(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == 0 || end == text.length()) {
      return -1;
    }
    if (end + 1 < text.length() && text.charAt(end + 1) != ' ') {
      return -1;
    }
    String word = text.substring(0, end);
    boolean marks =
        switch (text.charAt(end)) {
          case '.' -> end == 1 || word.chars().allMatch(Character::isDigit);
          case ')' -> word.toLowerCase(Locale.ROOT).chars().allMatch(c -> "ivx".indexOf(c) >= 0);
          default -> false;
        };
    return marks ? end : -1;
  }

  /** Index of a last word of one letter, which before a cell separator would name a cell style. */
  private static int loneLetter(String text, Position position) {
    int last = text.length() - 1;
    boolean lone =
        (position == Position.CELL || position == Position.ANYWHERE)
            && last >= 0
            && text.charAt(last) >= 'a'
            && text.charAt(last) <= 'z'
            && (last == 0 || text.charAt(last - 1) == ' ');
    return lone ? last : -1;
  }

  static void reference(StringBuilder out, int c) {
    out.append("&#").append(c).append(';');
  }
}
