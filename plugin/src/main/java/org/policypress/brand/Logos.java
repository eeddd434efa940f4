package org.policypress.brand;

import java.util.Optional;

/**
 * The logos of an organisation.
 *
 * @param logo its logo, if it has one
 * @param dark its logo for dark pages, if it has another one for them
 */
public record Logos(Optional<Logo> logo, Optional<Logo> dark) {
  /** An organisation without logo. */
  public static Logos none() {
    return new Logos(Optional.empty(), Optional.empty());
  }
}
