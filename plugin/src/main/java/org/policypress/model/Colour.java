package org.policypress.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB, and how well it can be told from another one.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
  private static final Pattern SPELLING = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** Checks the range. */
  public Colour {
    if (rgb < 0 || rgb > 0xffffff) {
      throw new IllegalArgumentException("no colour of 24 bits: " + rgb);
    }
  }

  /** The colour that a text such as {@code #0b6e4f} stands for, or nothing. */
  public static Optional<Colour> parse(String text) {
    return SPELLING.matcher(text).matches()
        ? Optional.of(new Colour(Integer.parseInt(text.substring(1), 16)))
        : Optional.empty();
  }

  /** Share of red, from 0 to 1. */
  public double red() {
    return (rgb >> 16) / 255.0;
  }

  /** Share of green, from 0 to 1. */
  public double green() {
    return (rgb >> 8 & 0xff) / 255.0;
  }

  /** Share of blue, from 0 to 1. */
  public double blue() {
    return (rgb & 0xff) / 255.0;
  }

  /** Relative luminance as WCAG 2.2 defines it: 0 for black, 1 for white. */
  public double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  /** Contrast ratio as WCAG 2.2 defines it: 1 for equal luminance, 21 for black and white. */
  public double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /** A share of sRGB as light. */
  public static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** As style sheets write it: {@code #0b6e4f}. */
  @Override
  public String toString() {
    return "#%06x".formatted(rgb);
  }
}
