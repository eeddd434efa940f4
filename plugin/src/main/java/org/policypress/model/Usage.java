package org.policypress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Which entries and texts of a policy its documents show. Documents are read one after another, and
 * only until a question is answered.
 */
public final class Usage {
  private final List<Reading> documents;
  private boolean complete = true;

  /**
   * A document that is made when it is read.
   *
   * @param document the document
   * @param made what it shows; nothing if it cannot be made
   */
  public record Unread(Document document, Supplier<Optional<Showing>> made) {}

  /** What is known of a document. */
  private final class Reading {
    private final Unread unread;
    private Optional<Showing> showing = Optional.empty();
    private boolean read;

    Reading(Unread unread) {
      this.unread = unread;
    }

    boolean isRead() {
      return read;
    }

    Optional<Showing> showing() {
      if (!read) {
        showing = unread.made().get();
        complete &= showing.isPresent();
        read = true;
      }
      return showing;
    }
  }

  /**
   * Usage by documents that are made when they are read.
   *
   * @param documents the documents, those of the group first
   */
  public Usage(List<Unread> documents) {
    this.documents = documents.stream().map(Reading::new).toList();
  }

  /** Whether a document among those that count shows an entry or a text. */
  public boolean shows(String path, Predicate<Showing> counts) {
    Predicate<Showing> shows = showing -> counts.test(showing) && showing.shows(path);
    for (boolean read : new boolean[] {true, false}) {
      for (Reading document : documents) {
        if (document.isRead() == read && document.showing().filter(shows).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** All documents that show an entry or a text, those of the group first. */
  public List<Showing> of(String path) {
    return of(document -> true).stream().filter(showing -> showing.shows(path)).toList();
  }

  /** What each of some documents shows, those of the group first. */
  public List<Showing> of(Predicate<Document> some) {
    List<Showing> showings = new ArrayList<>();
    documents.stream()
        .filter(document -> some.test(document.unread.document()))
        .forEach(document -> document.showing().ifPresent(showings::add));
    return showings;
  }

  /** Whether every document that was read could be made, so that silence means something. */
  public boolean isComplete() {
    return complete;
  }
}
