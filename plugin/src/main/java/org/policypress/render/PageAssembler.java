package org.policypress.render;

import freemarker.template.Configuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Messages;

/** Puts finished documents into pages, fragments and start pages: the last step of the HTML. */
public final class PageAssembler {
  /**
   * Keys that {@code words} of a view must have; in the catalogues they stand below {@code page/}.
   */
  public static final List<String> WORDS =
      List.of(
          "audience",
          "breadcrumb",
          "copied",
          "download",
          "languages",
          "made-with",
          "next",
          "on-this-page",
          "previous",
          "print",
          "report",
          "revised",
          "schools",
          "skip-to-content",
          "steps",
          "version");

  /** Words of the documents that pages say too, by the key that they have in {@code words}. */
  private static final Map<String, String> SHARED =
      Map.of(
          "complaint", "section/complaint",
          "contact", "section/contacts",
          "phone", "contact/phone");

  /** Of the sheets the one for screens whose readers like them dark. */
  public static final String DARK = "dark.css";

  /** Of the sheets the one for paper. */
  public static final String PRINT = "print.css";

  /** The one style sheet that every page links to, made of {@link #SHEETS}. */
  public static final String SHEET = "policypress.css";

  /** Style sheets of every page; they stand in {@code assets/} of the templates. */
  public static final List<String> SHEETS =
      List.of(
          "tokens.css",
          "document.css",
          "blocks.css",
          "tables.css",
          "forms.css",
          "site.css",
          "start.css",
          "ways.css",
          "search.css",
          DARK,
          PRINT);

  /** Scripts that every page loads; they stand beside the style sheets. */
  public static final List<String> SCRIPTS = List.of("site.js");

  /**
   * Of these the one that names colours and sizes, which an organisation's own sheet may change.
   */
  public static final String TOKENS = "tokens.css";

  /** Of these those that a document needs, wherever it stands. */
  public static final List<String> DOCUMENT_SHEETS =
      List.of(TOKENS, "document.css", "blocks.css", "tables.css", "forms.css");

  private final TemplateFaults templates;

  /**
   * @param configuration as {@link StrictFreeMarker} makes it, over the folder {@code templates/}
   * @param shownPath from a template's name to the path that a diagnostic shows
   */
  public PageAssembler(Configuration configuration, UnaryOperator<String> shownPath) {
    this.templates = new TemplateFaults(configuration, shownPath);
  }

  /** The page's words as the catalogue of a language says them. */
  public static Map<String, String> words(Messages messages) {
    Map<String, String> words = new TreeMap<>();
    WORDS.forEach(key -> words.put(key, messages.get("page/" + key)));
    SHARED.forEach((key, shared) -> words.put(key, messages.get(shared)));
    return words;
  }

  /** A whole page, or nothing and a diagnostic. */
  public Optional<String> page(PageView view, Diagnostics diagnostics) {
    String contents = view.words().getOrDefault("on-this-page", "");
    PageBody body = PageContents.of(PageBody.of(view.body()), contents, view.language());
    return fill("pages/page.ftlh", view, body, diagnostics);
  }

  /** The document alone, for a school's own website. */
  public Optional<String> fragment(PageView view, Diagnostics diagnostics) {
    return fill(
        "pages/fragment.ftlh", view, PageBody.of(view.body()).alone(view.kind()), diagnostics);
  }

  /** The page instead of one that is not there. */
  public Optional<String> notFound(NotFoundView view, Diagnostics diagnostics) {
    return fill("pages/not-found.ftlh", view, PageBody.of(""), diagnostics);
  }

  /** A page that leads to others, by the template of its kind. */
  public Optional<String> index(IndexView view, Diagnostics diagnostics) {
    return fill("pages/" + view.kind() + ".ftlh", view, PageBody.of(""), diagnostics);
  }

  private Optional<String> fill(
      String template, Object view, PageBody body, Diagnostics diagnostics) {
    return templates.fill(
        template,
        Map.of(
            "view",
            view,
            "body",
            body,
            "sheet",
            SHEET,
            "contentSecurityPolicy",
            ContentSecurityPolicy.PAGE),
        diagnostics);
  }
}
