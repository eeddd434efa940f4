package org.policypress.model;

import java.util.List;
import org.policypress.source.SourceSpan;

/**
 * Where records are: {@code every place} that holds a copy, one storage place, or a list of them.
 *
 * @param everyPlace whether all copies are meant
 * @param places the places; empty when all copies are meant
 * @param span where it is written
 */
public record Places(boolean everyPlace, List<Ref<StoragePlace>> places, SourceSpan span) {
  /** Copies the list. */
  public Places {
    places = List.copyOf(places);
  }
}
