package org.policypress.edition;

import java.util.Map;
import java.util.Optional;
import org.policypress.model.SchoolPolicy;
import org.policypress.overlay.MergedPolicy;
import org.policypress.yaml.YamlNode;

/**
 * What a policy set was made from: each value with the file and line where it is written.
 *
 * @param base the tree of the group
 * @param schools the tree of each school, by its id
 */
public record PolicyTrees(YamlNode.Mapping base, Map<String, MergedPolicy> schools) {
  /** Copies the map. */
  public PolicyTrees {
    schools = Map.copyOf(schools);
  }

  /** The tree of a school; the base without one. */
  public YamlNode.Mapping of(Optional<SchoolPolicy> school) {
    return school
        .flatMap(s -> Optional.ofNullable(schools.get(s.id())))
        .map(MergedPolicy::tree)
        .orElse(base);
  }
}
