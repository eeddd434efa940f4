package org.policypress.compose;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a template may read, made when one does: so that a document costs what it shows, and what
 * was put into words is what its sections asked for.
 */
public final class Lazy {
  private final Supplier<?> maker;
  private Optional<Object> made = Optional.empty();

  /** A value that is not made yet. */
  Lazy(Supplier<?> maker) {
    this.maker = maker;
  }

  /** The value, made at the first call. */
  public Object get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.orElseThrow();
  }
}
