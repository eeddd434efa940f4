package org.policypress.load;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.policypress.yaml.YamlNode;

/** Records by the very node that says them, for a later loader that meets the node again. */
public final class LoadedRecords {
  private final IdentityHashMap<YamlNode, Optional<Object>> byNode;

  LoadedRecords(IdentityHashMap<YamlNode, Optional<Object>> byNode) {
    this.byNode = byNode;
  }

  /** No records. */
  public static LoadedRecords none() {
    return new LoadedRecords(new IdentityHashMap<>());
  }

  Optional<Object> of(YamlNode node) {
    return byNode.getOrDefault(node, Optional.empty());
  }
}
