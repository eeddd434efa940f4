package org.policypress.load;

import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.Jurisdiction;
import org.policypress.model.PolicySet;
import org.policypress.yaml.YamlNode;

/**
 * Makes the typed policy from a located tree. One loader serves the base and all schools of a
 * policy set: what they share in the tree, they share in the model.
 */
public final class PolicyLoader {
  private final RecordBinder binder;

  /** A loader that reports shape faults to a collector. */
  public PolicyLoader(Diagnostics sink) {
    this(sink, LoadedRecords.none());
  }

  /**
   * A loader that reports shape faults to a collector.
   *
   * @param known what an earlier loader made without a fault, to be taken where the tree has the
   *     same nodes
   */
  public PolicyLoader(Diagnostics sink, LoadedRecords known) {
    this.binder = new RecordBinder(sink, known);
  }

  /** What it has made. */
  public LoadedRecords records() {
    return binder.records();
  }

  /** The policy that a tree says, or nothing after its faults were reported. */
  public Optional<PolicySet> load(YamlNode.Mapping tree) {
    return binder.bind(PolicySet.class, tree, "");
  }

  /** The law that a tree says below {@code jurisdictions}, its only key. */
  public Optional<List<Jurisdiction>> loadLaw(YamlNode.Mapping tree) {
    return binder.bind(LawFile.class, tree, "").map(LawFile::jurisdictions);
  }

  record LawFile(List<Jurisdiction> jurisdictions) {
    LawFile {
      jurisdictions = List.copyOf(jurisdictions);
    }
  }
}
