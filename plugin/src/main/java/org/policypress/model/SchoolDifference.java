package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.SourceSpan;

/**
 * One thing that a school's overlay makes different from the base.
 *
 * @param kind what it does
 * @param key top-level key, such as {@code access}
 * @param id id of the entry; empty for a part without entries, such as {@code breach}
 * @param fields keys that it changes; empty when an entry is added or removed
 * @param reason why
 * @param span where it is said
 */
public record SchoolDifference(
    Kind kind,
    String key,
    String id,
    List<String> fields,
    Optional<Phrase> reason,
    SourceSpan span) {
  /** What an overlay does to an entry. */
  public enum Kind {
    /** Adds it. */
    ADD,
    /** Changes it. */
    CHANGE,
    /** Removes it. */
    REMOVE
  }

  /** Copies the list. */
  public SchoolDifference {
    fields = List.copyOf(fields);
  }
}
