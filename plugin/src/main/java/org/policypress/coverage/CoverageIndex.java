package org.policypress.coverage;

import java.util.List;
import java.util.Optional;

/**
 * The first page of the coverage report.
 *
 * @param policies one for each policy set, in the order of the folders
 */
public record CoverageIndex(List<Policy> policies) {
  /** Copies the list. */
  public CoverageIndex {
    policies = List.copyOf(policies);
  }

  /**
   * A policy set.
   *
   * @param name name of the organisation, or of the folder if the policy could not be loaded
   * @param folder the folder of its sources
   * @param errors how many errors were found in it
   * @param warnings how many warnings
   * @param parts its report; nothing if the policy could not be loaded
   */
  public record Policy(
      String name, String folder, long errors, long warnings, Optional<Parts> parts) {}

  /**
   * What the report of a policy set is made of.
   *
   * @param href folder of its pages, ending in {@code /}
   * @param retention which rule covers what
   * @param languages which document exists in which language
   * @param notices which sentence tells what
   */
  public record Parts(
      String href, RetentionPart retention, LanguagePart languages, NoticePart notices) {}
}
