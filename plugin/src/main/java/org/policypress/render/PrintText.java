package org.policypress.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the AsciiDoc of a document into the blocks that the print engine can tell apart.
 *
 * <p>Its theme knows kinds of blocks but no roles of ours, so a role becomes a kind: a list of
 * facts is set in two columns, what must be done stands in a sidebar, what to take care of in an
 * example block.
 */
final class PrintText {
  /** The lead stands on the title page; here it would fill a page of its own. */
  private static final Pattern LEAD = Pattern.compile("(?m)^\\[\\.lead]\\n(?:.+\\n)+\\n?");

  private static final Pattern FACTS = Pattern.compile("(?m)^\\[\\.(facts|answers|clauses)]$");
  private static final Pattern MUST = duties("must");
  private static final Pattern MUST_NOT = duties("must-not");

  /** The address of a link. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:mailto:|https://)[^\\s\\[\\]]+(?=\\[)");

  private static final Pattern REFERENCE = Pattern.compile("&#(\\d{1,7});");

  /** What may stand in an address as it is: it is no markup there, and encoded it means another. */
  private static final String PLAIN = "@=&+$#";

  private static final HexFormat PERCENT = HexFormat.ofDelimiter("%").withUpperCase();

  private PrintText() {}

  static String of(String asciiDoc) {
    // The print engine knows no names of character references but XML's own and nbsp.
    String text = asciiDoc.replace("&shy;", "&#173;");
    text = ADDRESS.matcher(text).replaceAll(link -> Matcher.quoteReplacement(whole(link.group())));
    text = LEAD.matcher(text).replaceFirst("");
    text = FACTS.matcher(text).replaceAll("[horizontal.$1]");
    text = MUST.matcher(text).replaceAll("$1****\n$2****\n");
    return MUST_NOT.matcher(text).replaceAll("$1====\n$2====\n");
  }

  /** A list of this role: its title, and its lines up to the blank one that ends it. */
  private static Pattern duties(String role) {
    return Pattern.compile("(?m)^\\[\\." + role + "]\\n(\\..+\\n)((?:.+\\n)+)");
  }

  /** The print engine breaks addresses into lines, and would break a reference in them apart. */
  private static String whole(String address) {
    return REFERENCE
        .matcher(address)
        .replaceAll(found -> Matcher.quoteReplacement(character(Integer.parseInt(found.group(1)))));
  }

  private static String character(int codePoint) {
    String character = Character.toString(codePoint);
    return PLAIN.contains(character)
        ? character
        : "%" + PERCENT.formatHex(character.getBytes(StandardCharsets.UTF_8));
  }
}
