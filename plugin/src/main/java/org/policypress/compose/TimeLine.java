package org.policypress.compose;

import java.util.List;

/**
 * The stages of some records along an axis of time, as a figure.
 *
 * @param id name of the figure
 * @param title what it shows
 * @param description how it is read
 * @param marks what is written at the axis
 * @param rows one for each way in which records are kept
 * @param height of the figure
 * @param rightToLeft whether time runs from right to left
 */
public record TimeLine(
    String id,
    Text title,
    Text description,
    List<Mark> marks,
    List<Row> rows,
    int height,
    boolean rightToLeft) {
  /**
   * A mark of the axis.
   *
   * @param x where it stands
   * @param label what it says
   */
  public record Mark(int x, Text label) {}

  /**
   * Records that are kept alike.
   *
   * @param y top of the row
   * @param records what they are, in lines
   * @param bar middle of the bar
   * @param spans the stages along the bar
   * @param stages the stages in words, below the bar
   */
  public record Row(int y, List<Text> records, int bar, List<Span> spans, List<Stage> stages) {}

  /**
   * A stage on the bar.
   *
   * @param x where it begins
   * @param width how long it is
   * @param open whether its length is not fixed
   * @param end id of what happens at its end: {@code erase}, {@code move}, or {@code stay}
   */
  public record Span(int x, int width, boolean open, String end) {}

  /**
   * A stage in words.
   *
   * @param y base line of its first line
   * @param end as {@link Span#end}
   * @param lines how long, and what then
   */
  public record Stage(int y, String end, List<Text> lines) {}
}
