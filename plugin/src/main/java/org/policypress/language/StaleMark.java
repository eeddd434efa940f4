package org.policypress.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Since when a translation has been behind its original: the translators' comment {@code
 * stale-since: date}. It goes when somebody has mended the translation.
 */
final class StaleMark {
  private static final String LABEL = "stale-since:";

  private StaleMark() {}

  /** The day, if a message bears one that can be read and is still stale. */
  static Optional<LocalDate> of(PoMessage message) {
    return message.isFuzzy()
        ? message.comments().stream()
            .filter(StaleMark::isMark)
            .flatMap(comment -> day(comment).stream())
            .findFirst()
        : Optional.empty();
  }

  /** The comments with this day, unless they have one already. */
  static List<String> with(List<String> comments, LocalDate day) {
    if (comments.stream().anyMatch(comment -> isMark(comment) && day(comment).isPresent())) {
      return comments;
    }
    List<String> marked = new ArrayList<>(without(comments));
    marked.add(LABEL + " " + day);
    return marked;
  }

  /** The comments without a day. */
  static List<String> without(List<String> comments) {
    return comments.stream().filter(comment -> !isMark(comment)).toList();
  }

  private static boolean isMark(String comment) {
    return comment.startsWith(LABEL);
  }

  private static Optional<LocalDate> day(String comment) {
    try {
      return Optional.of(LocalDate.parse(comment.substring(LABEL.length()).strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
