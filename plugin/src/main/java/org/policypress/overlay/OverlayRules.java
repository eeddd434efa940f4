package org.policypress.overlay;

import java.util.List;
import org.policypress.diagnostic.RuleDescriptor;

/** The rules of joining files and of what a school may say besides. */
public final class OverlayRules {
  /** A file is a map of top-level keys. */
  public static final RuleDescriptor NOT_A_MAP =
      RuleDescriptor.error("not-a-map", "a source file is a map of top-level keys");

  /** An overlay is whole. */
  public static final RuleDescriptor OVERLAY_SHAPE =
      RuleDescriptor.error(
          "overlay-shape", "an overlay names its school, a reason, and what it adds or changes");

  /** An overlay meets the base. */
  public static final RuleDescriptor OVERLAY_TARGET_MISSING =
      RuleDescriptor.error(
          "overlay-target-missing",
          "an overlay changes and removes what exists, and adds what does not");

  /** Locks hold. */
  public static final RuleDescriptor OVERLAY_LOCKED =
      RuleDescriptor.error("overlay-locked", "a school leaves alone what the organisation locks");

  /** A school is one of the organisation's. */
  public static final RuleDescriptor UNKNOWN_SCHOOL =
      RuleDescriptor.error("unknown-school", "an overlay belongs to a school of the organisation");

  /** A school has one overlay. */
  public static final RuleDescriptor REPEATED_OVERLAY =
      RuleDescriptor.error("repeated-overlay", "a school has one overlay file");

  /** What is said of a school, or of all schools, is said in one way. */
  public static final RuleDescriptor OVERLAYS_DISAGREE =
      RuleDescriptor.error("overlays-disagree", "two overlays do not contradict each other");

  /** All of them. */
  public static final List<RuleDescriptor> ALL =
      List.of(
          NOT_A_MAP,
          OVERLAY_SHAPE,
          OVERLAY_TARGET_MISSING,
          OVERLAY_LOCKED,
          UNKNOWN_SCHOOL,
          REPEATED_OVERLAY,
          OVERLAYS_DISAGREE);

  private OverlayRules() {}
}
