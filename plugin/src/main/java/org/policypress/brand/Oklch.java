package org.policypress.brand;

import org.policypress.model.Colour;

/**
 * A colour as the eye orders it (OKLCH, CSS Color 4): one of another lightness looks like the same
 * colour, only lighter or darker.
 *
 * @param lightness 0 for black, 1 for white
 * @param chroma how far from grey, about 0.37 at most
 * @param hue angle in radians
 */
record Oklch(double lightness, double chroma, double hue) {
  /** Steps of halving by which the strongest chroma that a screen can show is found. */
  private static final int HALVINGS = 12;

  static Oklch of(Colour colour) {
    double red = Colour.linear(colour.red());
    double green = Colour.linear(colour.green());
    double blue = Colour.linear(colour.blue());
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
  }

  Oklch withLightness(double other) {
    return new Oklch(other, chroma, hue);
  }

  /** The same, no stronger than this. */
  Oklch atMost(double strongest) {
    return new Oklch(lightness, Math.min(chroma, strongest), hue);
  }

  /** The nearest colour of sRGB with this lightness and hue; its chroma may be less. */
  Colour colour() {
    if (isShown()) {
      return rounded();
    }
    double shown = 0;
    double beyond = chroma;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (shown + beyond) / 2;
      if (new Oklch(lightness, middle, hue).isShown()) {
        shown = middle;
      } else {
        beyond = middle;
      }
    }
    return new Oklch(lightness, shown, hue).rounded();
  }

  private boolean isShown() {
    for (double share : light()) {
      if (share < -0.0001 || share > 1.0001) {
        return false;
      }
    }
    return true;
  }

  private Colour rounded() {
    int rgb = 0;
    for (double share : light()) {
      rgb = rgb << 8 | eightBits(share);
    }
    return new Colour(rgb);
  }

  /** Red, green and blue as light. */
  private double[] light() {
    double a = chroma * Math.cos(hue);
    double b = chroma * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static int eightBits(double light) {
    double inside = Math.max(0, Math.min(1, light));
    double share = inside <= 0.0031308 ? 12.92 * inside : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055;
    return (int) Math.round(share * 255);
  }
}
