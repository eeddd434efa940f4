package org.policypress.model;

import java.util.Optional;

/** What a notice tells a data subject, point by point as art. 13 and 14 number it. */
public enum NoticeItem {
  /** Who the controller is, and how to reach it. */
  CONTROLLER("13(1)(a)"),
  /** How to reach the data protection officer. */
  OFFICER("13(1)(b)"),
  /** What the data are for. */
  PURPOSES("13(1)(c)"),
  /** The legal bases. */
  BASES("13(1)(c)"),
  /** The legitimate interests. */
  INTERESTS("13(1)(d)"),
  /** Who receives the data. */
  RECIPIENTS("13(1)(e)"),
  /** Transfers to third countries. */
  TRANSFERS("13(1)(f)"),
  /** How long data are kept. */
  RETENTION("13(2)(a)"),
  /** The right of access. */
  ACCESS("13(2)(b)", Right.Kind.ACCESS),
  /** The right to rectification. */
  RECTIFICATION("13(2)(b)", Right.Kind.RECTIFICATION),
  /** The right to erasure. */
  ERASURE("13(2)(b)", Right.Kind.ERASURE),
  /** The right to restriction. */
  RESTRICTION("13(2)(b)", Right.Kind.RESTRICTION),
  /** The right to data portability. */
  PORTABILITY("13(2)(b)", Right.Kind.PORTABILITY),
  /** The right to object. */
  OBJECTION("13(2)(b), 21(4)", Right.Kind.OBJECTION),
  /** The right to withdraw a consent. */
  WITHDRAWAL("13(2)(c)", Right.Kind.WITHDRAWAL),
  /** The right to complain. */
  COMPLAINT("13(2)(d)", Right.Kind.COMPLAINT),
  /** How to reach the supervisory authority. */
  AUTHORITY("13(2)(d)"),
  /** Which data must be given, and what follows if they are not. */
  REQUIREMENT("13(2)(e)"),
  /** Whether decisions are made automatically. */
  AUTOMATED_DECISIONS("13(2)(f)", Right.Kind.AUTOMATED_DECISIONS),
  /** Which data come from elsewhere. */
  CATEGORIES("14(1)(d)"),
  /** From where they come. */
  ORIGIN("14(2)(f)");

  private final String citation;
  private final Optional<Right.Kind> right;

  NoticeItem(String citation) {
    this.citation = citation;
    this.right = Optional.empty();
  }

  NoticeItem(String citation, Right.Kind right) {
    this.citation = citation;
    this.right = Optional.of(right);
  }

  /** The provision that demands it. */
  public String citation() {
    return citation;
  }

  /** The right that it tells of. */
  public Optional<Right.Kind> right() {
    return right;
  }
}
