package org.policypress.brand;

import org.policypress.model.Colour;

/** The style sheet that gives the pages of an organisation its colour; print stays black. */
public final class BrandSheet {
  private BrandSheet() {}

  /** The sheet for a brand colour. */
  public static String of(Colour brand, Papers papers) {
    return """
    /* The organisation's own colour, as far as it can be read on every ground of the pages. */
    @media screen {
    %s}

    @media screen and (prefers-color-scheme: dark) {
    %s}
    """
        .formatted(
            rule(Palette.light(brand, papers.light())), rule(Palette.dark(brand, papers.dark())));
  }

  private static String rule(Palette palette) {
    return """
      :root,
      .policypress {
        --pp-accent: %s;
        --pp-accent-soft: %s;
        --pp-on-accent: %s;
        --pp-link: %s;
      }
    """
        .formatted(palette.accent(), palette.soft(), palette.onAccent(), palette.accent());
  }
}
