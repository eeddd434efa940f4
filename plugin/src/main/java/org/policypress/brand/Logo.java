package org.policypress.brand;

/**
 * A logo that was checked.
 *
 * @param format what it is
 * @param bytes the file
 * @param width its width, in units of its own
 * @param height its height, in the same units
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(Format format, byte[] bytes, double width, double height) {
  /** Formats of logos. */
  public enum Format {
    /** A drawing. */
    SVG("svg"),
    /** A picture. */
    PNG("png");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    /** How its files end. */
    public String ending() {
      return ending;
    }
  }

  /**
   * How wide it is shown if it may fill a box and no more, in whole pixels.
   *
   * @param across width of the box
   * @param down height of the box
   */
  public int shownWidth(int across, int down) {
    return whole(width * scale(across, down));
  }

  /** How high it is shown in such a box. */
  public int shownHeight(int across, int down) {
    return whole(height * scale(across, down));
  }

  private double scale(int across, int down) {
    return Math.min(across / width, down / height);
  }

  private static int whole(double pixels) {
    return (int) Math.max(1, Math.round(pixels));
  }
}
