package org.policypress.report;

/**
 * The part of a source line that is shown, and where in it the marked place stands.
 *
 * @param shown the part, with an ellipsis where something was cut off
 * @param indent columns before the place
 * @param carets columns of the place, at least 1
 */
record LineWindow(String shown, int indent, int carets) {
  /** Columns of source shown of one line. */
  private static final int WIDEST = 160;

  /** Columns shown before a place that stands far to the right. */
  private static final int LEAD = 60;

  private static final String CUT = "…";

  /** The part of a line around a place, given by indices of code points. */
  static LineWindow around(String line, int from, int to) {
    int[] points = line.codePoints().toArray();
    int first = first(points, from, to);
    int last = last(points, first);
    StringBuilder shown = new StringBuilder(first > 0 ? CUT : "");
    for (int i = first; i < last; i++) {
      shown.append(VisibleText.of(points[i]));
    }
    shown.append(last < points.length ? CUT : "");
    int indent = width(points, first, from) + (first > 0 ? 1 : 0);
    int carets = Math.max(1, width(points, from, Math.min(to, last)));
    return new LineWindow(shown.toString(), indent, carets);
  }

  private static int first(int[] points, int from, int to) {
    if (width(points, 0, Math.min(to + 1, points.length)) <= WIDEST) {
      return 0;
    }
    int first = from;
    while (first > 0 && width(points, first - 1, from) <= LEAD) {
      first--;
    }
    return first;
  }

  private static int last(int[] points, int first) {
    int last = first;
    int width = 0;
    while (last < points.length && width + VisibleText.width(points[last]) <= WIDEST) {
      width += VisibleText.width(points[last]);
      last++;
    }
    return last;
  }

  private static int width(int[] points, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += VisibleText.width(points[i]);
    }
    return width;
  }
}
