package org.policypress.brand;

import java.util.List;
import org.policypress.diagnostic.RuleDescriptor;

/** What is checked of a brand besides its colour. */
public final class BrandRules {
  /** A logo that cannot be shown, or that would bring more than a picture. */
  public static final RuleDescriptor UNUSABLE_LOGO =
      RuleDescriptor.error(
          "unusable-logo",
          "a logo is a small SVG or PNG of the policy's folder, and only a picture");

  /** All of them. */
  public static final List<RuleDescriptor> ALL = List.of(UNUSABLE_LOGO);

  private BrandRules() {}
}
