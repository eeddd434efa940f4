package org.policypress.mojo;

import org.jspecify.annotations.Nullable;
import org.policypress.diagnostic.RuleSetting;

/**
 * One entry of the parameter {@code rules}:
 *
 * <pre>{@code
 * <rule>
 *   <id>covered-by-default-only</id>
 *   <severity>off</severity>
 *   <because>The default period is decided by the board for all pupils.</because>
 * </rule>
 * }</pre>
 */
public final class RuleParameter {
  private @Nullable String id;
  private @Nullable String severity;
  private @Nullable String because;

  /** Id of the rule, as a diagnostic shows it last. */
  public void setId(String id) {
    this.id = id;
  }

  /** How grave: {@code error}, {@code warning}, {@code note}, or {@code off}. */
  public void setSeverity(String severity) {
    this.severity = severity;
  }

  /** The reason. */
  public void setBecause(String because) {
    this.because = because;
  }

  /** What was written, without blanks around it; what was left out is empty. */
  RuleSetting setting() {
    return new RuleSetting(text(id), text(severity), text(because));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
