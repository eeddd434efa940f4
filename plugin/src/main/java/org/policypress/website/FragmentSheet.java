package org.policypress.website;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.policypress.render.PageAssembler;
import org.policypress.render.TemplateSource;

/**
 * The one style sheet of fragments: the sheets of documents, made fit for a page that is not ours.
 * They outrank whatever that page says of its own elements, and say nothing of them.
 */
final class FragmentSheet {
  /** Where it stands below the assets; in the templates, the rules that come first. */
  static final String NAME = "fragment.css";

  private static final Pattern ROOT = Pattern.compile(":root,\\s*");
  private static final Pattern UNSCOPED = Pattern.compile("(?m)^(?=\\.visually-hidden)");
  private static final Pattern DOCUMENT = Pattern.compile("\\.policypress(?![\\w-])");

  /** A length, save in a media query, where it always is one of the reader's own text. */
  private static final Pattern LENGTH =
      Pattern.compile("(?<![\\w.])(\\d*\\.?\\d+)rem\\b(?![^{}\\n]*\\)\\s*\\{)");

  private FragmentSheet() {}

  /** The sheet, of what the templates in use have. */
  static byte[] of(TemplateSource templates) {
    StringBuilder sheet = new StringBuilder();
    sheet.append(outranking(templates.text("assets/" + NAME).orElse("")));
    for (String name : PageAssembler.DOCUMENT_SHEETS) {
      String text = templates.text("assets/" + name).orElse("");
      sheet.append('\n').append(name.equals(PageAssembler.TOKENS) ? ours(text) : outranking(text));
    }
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An id counts more than any number of classes; nothing bears this one. */
  private static String outranking(String css) {
    return DOCUMENT.matcher(ours(css)).replaceAll(":is(.policypress, #policypress#policypress)");
  }

  /** A page may have a table of contents with this id; and a theme may set the size of the root. */
  private static String ours(String css) {
    String scoped = UNSCOPED.matcher(ROOT.matcher(css).replaceAll("")).replaceAll(".policypress ");
    return LENGTH.matcher(scoped).replaceAll("calc($1 * max(1rem, 16px))").replace("#toc", ".toc");
  }
}
