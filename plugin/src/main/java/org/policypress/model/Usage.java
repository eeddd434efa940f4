package org.policypress.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which entries and texts of a policy its documents show. Documents are read one after another, and
 * only until a question is answered.
 */
public final class Usage {
  private final Iterator<Optional<Showing>> unread;
  private final List<Showing> read = new ArrayList<>();
  private boolean complete = true;

  /**
   * Usage by documents that are made when they are read.
   *
   * @param documents what each document shows; nothing of one that cannot be made
   */
  public Usage(Iterator<Optional<Showing>> documents) {
    this.unread = documents;
  }

  /** Whether a document among those that count shows an entry or a text. */
  public boolean shows(String path, Predicate<Showing> counts) {
    Predicate<Showing> shows = showing -> counts.test(showing) && showing.shows(path);
    if (read.stream().anyMatch(shows)) {
      return true;
    }
    while (unread.hasNext()) {
      if (next().filter(shows).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All documents that show an entry or a text, those of the group first. */
  public List<Showing> of(String path) {
    return all().stream().filter(showing -> showing.shows(path)).toList();
  }

  /** What each document shows, those of the group first. */
  public List<Showing> all() {
    unread.forEachRemaining(this::keep);
    return List.copyOf(read);
  }

  /** Whether every document that was read could be made, so that silence means something. */
  public boolean isComplete() {
    return complete;
  }

  private Optional<Showing> next() {
    Optional<Showing> showing = unread.next();
    keep(showing);
    return showing;
  }

  private void keep(Optional<Showing> showing) {
    complete &= showing.isPresent();
    showing.ifPresent(read::add);
  }
}
