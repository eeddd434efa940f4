package org.policypress.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is; only an error stops the build. */
public enum Severity {
  /** The policy breaks a promise or cannot be read: nothing is published. */
  ERROR,
  /** Most likely a mistake; can be suppressed with a written reason. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  /** Lower-case name, as reports write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
