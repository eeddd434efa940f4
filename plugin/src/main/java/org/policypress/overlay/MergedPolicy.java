package org.policypress.overlay;

import java.util.List;
import java.util.Optional;
import org.policypress.yaml.YamlNode;

/**
 * The policy of one school before typing.
 *
 * @param tree the whole; what the school does not touch is the very node of the base
 * @param reason why the school does otherwise, as its overlay says it; nothing without overlay
 * @param changes what the school does differently, in the order of its file
 */
public record MergedPolicy(
    YamlNode.Mapping tree, Optional<YamlNode.Scalar> reason, List<OverlayChange> changes) {
  /** Copies the list. */
  public MergedPolicy {
    changes = List.copyOf(changes);
  }
}
