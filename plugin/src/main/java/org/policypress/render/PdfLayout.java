package org.policypress.render;

import java.util.Locale;

/** How the pages of a PDF are made up. */
public enum PdfLayout {
  /** Cover, table of contents, chapters, running head. */
  HANDBOOK,
  /** A title and its text, a few pages. */
  NOTICE,
  /** The privacy page of a site, on paper. */
  PRIVACY_PAGE,
  /** Sheets to be filled in, each on a page of its own where it fits. */
  FORM,
  /** One A4 page for the wall, in the largest type that fits. */
  BREACH_CARD;

  /** Kebab-case name, as the stylesheet knows it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
