package org.policypress.render;

import java.util.Optional;
import org.policypress.language.Language;

/**
 * The way to an accessibility statement, which every page has at its foot.
 *
 * @param label what it says
 * @param href where it leads: a page of the same tree, or an https address
 * @param language the language of that page, where it is known to be another than that of this one
 * @param current whether this is that page
 */
public record AccessibilityLink(
    PageText label, String href, Optional<Language> language, boolean current) {
  private static final String HTTPS = "https://";

  /** The same from a page that may stand at any depth below a path of the host. */
  public AccessibilityLink below(String basePath) {
    return href.startsWith(HTTPS)
        ? this
        : new AccessibilityLink(label, basePath + href, language, current);
  }
}
