package org.policypress.brand;

import org.policypress.model.Colour;

/**
 * The colours of pages that belong to an organisation, each readable where it stands.
 *
 * @param accent marks, buttons and links
 * @param soft ground behind what is marked
 * @param onAccent text on a ground of the accent
 */
public record Palette(Colour accent, Colour soft, Colour onAccent) {
  /** The contrast that text must have (WCAG 2.2, 1.4.3). */
  public static final double READABLE = 4.5;

  private static final double STEP = 0.005;

  /** On dark pages a colour of middling lightness glares or sinks; from here on it is calm. */
  private static final double CALM = 0.78;

  private static final double STRONGEST_SOFT = 0.025;
  private static final double STRONGEST_ON_DARK = 0.13;

  /** The palette of a brand colour on light pages. */
  public static Palette light(Colour brand, Paper paper) {
    return of(brand, Oklch.of(brand), -STEP, paper);
  }

  /** The palette of a brand colour on dark pages: the same hue, lighter and paler. */
  public static Palette dark(Colour brand, Paper paper) {
    Oklch given = Oklch.of(brand);
    Oklch calm = given.withLightness(Math.max(given.lightness(), CALM)).atMost(STRONGEST_ON_DARK);
    return of(calm.colour(), calm, STEP, paper);
  }

  private static Palette of(Colour colour, Oklch start, double step, Paper paper) {
    Colour accent = colour;
    double lightness = start.lightness();
    while (paper.contrast(accent) < READABLE && lightness > 0 && lightness < 1) {
      lightness = Math.max(0, Math.min(1, lightness + step));
      accent = start.withLightness(lightness).colour();
    }
    return new Palette(accent, soft(start, paper), paper.page());
  }

  /**
   * No nearer to the text than the nearest other ground, so that what is readable there stays so.
   */
  private static Colour soft(Oklch start, Paper paper) {
    Colour limit = paper.extreme();
    double step = paper.isDark() ? -STEP : STEP;
    double lightness = Oklch.of(limit).lightness() - step;
    Oklch tint = start.atMost(STRONGEST_SOFT);
    Colour soft = tint.withLightness(lightness).colour();
    while (nearer(soft, limit, paper) && lightness > 0 && lightness < 1) {
      lightness = Math.max(0, Math.min(1, lightness + step));
      soft = tint.withLightness(lightness).colour();
    }
    return soft;
  }

  private static boolean nearer(Colour soft, Colour limit, Paper paper) {
    return paper.isDark()
        ? soft.luminance() > limit.luminance()
        : soft.luminance() < limit.luminance();
  }
}
