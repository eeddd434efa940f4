package org.policypress.coverage;

import org.policypress.model.KebabCase;

/** How a cell of a report stands. */
public enum Standing {
  /** A retention rule of its own covers the cell. */
  OWN,
  /** Only the default covers the cell. */
  DEFAULT,
  /** Nothing covers the cell. */
  HOLE,
  /** The notice tells the item. */
  TOLD,
  /** The notice tells a part of the item. */
  PARTLY,
  /** A fuller notice tells the item. */
  ELSEWHERE,
  /** The notice should tell the item and does not. */
  MISSING;

  /** Its word in the keys of messages and in the classes of pages. */
  public String id() {
    return KebabCase.of(this);
  }
}
