package org.policypress.diagnostic;

import java.util.regex.Pattern;

/**
 * What is known of a rule before it runs.
 *
 * @param id stable kebab-case id; it names the fixture folder and the help page too
 * @param severity how grave its diagnostics are; of several the gravest
 * @param mildest the least grave of its diagnostics: an author decides about those that are no
 *     errors
 * @param title one short sentence: what the rule demands
 */
public record RuleDescriptor(String id, Severity severity, Severity mildest, String title) {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Checks the id and the severities. */
  public RuleDescriptor {
    if (!isId(id)) {
      throw new IllegalArgumentException("not kebab-case: " + id);
    }
    if (mildest.compareTo(severity) < 0) {
      throw new IllegalArgumentException(id + " has diagnostics that are graver than the gravest");
    }
  }

  /** A rule whose diagnostics are all equally grave. */
  public RuleDescriptor(String id, Severity severity, String title) {
    this(id, severity, severity, title);
  }

  /** Whether a text can be the id of a rule. */
  public static boolean isId(String text) {
    return KEBAB_CASE.matcher(text).matches();
  }

  /** A rule whose diagnostics are errors. */
  public static RuleDescriptor error(String id, String title) {
    return new RuleDescriptor(id, Severity.ERROR, title);
  }

  /** A rule whose diagnostics are warnings. */
  public static RuleDescriptor warning(String id, String title) {
    return new RuleDescriptor(id, Severity.WARNING, title);
  }

  /** A rule whose diagnostics are notes. */
  public static RuleDescriptor note(String id, String title) {
    return new RuleDescriptor(id, Severity.NOTE, title);
  }

  /** The same rule, some of whose diagnostics are milder. */
  public RuleDescriptor downTo(Severity milder) {
    return new RuleDescriptor(id, severity, milder, title);
  }
}
