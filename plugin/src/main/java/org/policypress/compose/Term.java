package org.policypress.compose;

import java.util.Optional;

/**
 * A word from a list of the source, and what a reader calls it.
 *
 * @param id the word of the source, such as {@code special}
 * @param label what a reader calls it
 * @param cited the article of the GDPR that it stands for, such as <i>art. 6(1)(e)</i>
 */
public record Term(String id, Text label, Optional<Text> cited) {
  /** A word that stands for no article. */
  public Term(String id, Text label) {
    this(id, label, Optional.empty());
  }
}
