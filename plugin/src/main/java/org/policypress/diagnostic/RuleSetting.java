package org.policypress.diagnostic;

/**
 * What a build says of a rule: how grave its findings are there, and why. It is as somebody wrote
 * it; nothing of it has been checked.
 *
 * @param id id of the rule
 * @param severity {@code error}, {@code warning}, {@code note} or {@value #OFF}
 * @param because the reason
 */
public record RuleSetting(String id, String severity, String because) {
  /** The word for a rule of which nothing is to be heard. */
  public static final String OFF = "off";

  /** Whether it switches the rule off. */
  public boolean isOff() {
    return severity.equals(OFF);
  }
}
