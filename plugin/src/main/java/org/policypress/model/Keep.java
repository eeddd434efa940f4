package org.policypress.model;

import java.util.Objects;

/**
 * How long, and whether that is a maximum.
 *
 * @param limit how the period binds
 * @param period the period
 */
public record Keep(Limit limit, RetentionPeriod period) {
  /** How a period binds. */
  public enum Limit {
    /** No longer. */
    AT_MOST,
    /** No shorter. */
    AT_LEAST,
    /** Just as long. */
    EXACTLY
  }

  /** Checks that both are there. */
  public Keep {
    Objects.requireNonNull(limit);
    Objects.requireNonNull(period);
  }
}
