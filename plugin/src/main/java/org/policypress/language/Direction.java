package org.policypress.language;

/** Writing direction of a script. */
public enum Direction {
  /** Left to right. */
  LTR,
  /** Right to left. */
  RTL;

  /** Value of the HTML attribute {@code dir}. */
  public String id() {
    return this == LTR ? "ltr" : "rtl";
  }
}
