package org.policypress.render;

import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;

/**
 * Fills the pages of the coverage report. Each holds its style sheets itself, so that it can be
 * opened, sent and kept as a single file.
 */
public final class CoveragePages {
  private final TemplateFaults templates;
  private final String styles;

  /** Pages from these templates. */
  public CoveragePages(TemplateSource templates) {
    this.templates =
        new TemplateFaults(
            StrictFreeMarker.configuration(templates.loader()), templates::shownPath);
    this.styles =
        sheet(templates, "tokens.css")
            + sheet(templates, "coverage.css")
            + "@media screen and (prefers-color-scheme: dark) {\n"
            + sheet(templates, "dark.css")
            + "}\n";
  }

  private static String sheet(TemplateSource templates, String name) {
    return templates.text("assets/" + name).orElse("");
  }

  /**
   * A page, or nothing and a diagnostic.
   *
   * @param name name of its template below {@code pages/}, such as {@code coverage-retention}
   * @param language the language of the page
   * @param view what it shows
   * @param words the page's words, by key
   */
  public Optional<String> fill(
      String name,
      Language language,
      Object view,
      Map<String, String> words,
      Diagnostics diagnostics) {
    return templates.fill(
        "pages/" + name + ".ftlh",
        Map.of("view", view, "w", words, "language", language, "styles", styles),
        diagnostics);
  }
}
