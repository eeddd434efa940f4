package org.policypress.validate.rules;

import org.policypress.model.KebabCase;
import org.policypress.model.Right;

/**
 * How a right that a notice must tell is called, and where the law demands to tell it.
 *
 * @param key its word in the source
 * @param words what must be told
 * @param article the provision that demands it
 */
record NoticeRight(String key, String words, String article) {
  static NoticeRight of(Right.Kind kind) {
    return switch (kind) {
      case COMPLAINT -> with(kind, "the right to complain to the authority", "13(2)(d)");
      case WITHDRAWAL -> with(kind, "the right to withdraw a consent", "13(2)(c)");
      case AUTOMATED_DECISIONS ->
          with(kind, "whether decisions are made automatically", "13(2)(f)");
      case PORTABILITY -> with(kind, "the right to data portability", "13(2)(b)");
      case OBJECTION -> with(kind, "the right to object", "13(2)(b), 21(4)");
      default -> with(kind, "the right of " + KebabCase.of(kind), "13(2)(b)");
    };
  }

  private static NoticeRight with(Right.Kind kind, String words, String article) {
    return new NoticeRight(KebabCase.of(kind), words, article);
  }
}
