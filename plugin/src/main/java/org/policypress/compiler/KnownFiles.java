package org.policypress.compiler;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.CatalogueChecks;
import org.policypress.language.PoFile;
import org.policypress.language.PoReader;
import org.policypress.load.LoadedRecords;
import org.policypress.source.SourceFile;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/**
 * What source files say and what is wrong with them, parsed and loaded anew only when their text is
 * another. A preview keeps it, so that a saved file costs what that one file costs.
 */
final class KnownFiles {
  private final Map<String, Known<Optional<YamlNode>>> trees = new ConcurrentHashMap<>();
  private final Map<String, Known<PoFile>> catalogues = new HashMap<>();
  private final IdentityHashMap<PoFile, List<Diagnostic>> checks = new IdentityHashMap<>();

  private final Map<String, LoadedRecords> records = new HashMap<>();

  private record Known<T>(String text, T said, List<Diagnostic> faults) {}

  /** The tree of a YAML file; nothing after its errors were reported. */
  Optional<YamlNode> tree(SourceFile file, Diagnostics sink) {
    return said(file, trees, YamlReader::read, sink);
  }

  /** A catalogue, or what is whole of it. */
  @SuppressWarnings("ReferenceEquality") // the very one that was checked, not one that is equal
  PoFile catalogue(SourceFile file, Diagnostics sink) {
    Known<PoFile> before = catalogues.get(file.path());
    PoFile catalogue = said(file, catalogues, PoReader::read, sink);
    if (before != null && before.said() != catalogue) {
      checks.remove(before.said());
    }
    return catalogue;
  }

  /** Reports what is wrong with the translations of a catalogue. */
  void check(PoFile catalogue, Diagnostics sink) {
    sink.reportAll(
        checks.computeIfAbsent(
            catalogue,
            file -> {
              Diagnostics found = new Diagnostics();
              CatalogueChecks.check(file, found);
              return found.sorted();
            }));
  }

  /** What was last loaded of a policy set without a fault. */
  LoadedRecords records(String policy) {
    return records.getOrDefault(policy, LoadedRecords.none());
  }

  /** Keeps what was loaded of a policy set. */
  void keep(String policy, LoadedRecords loaded) {
    records.put(policy, loaded);
  }

  private static <T> T said(
      SourceFile file,
      Map<String, Known<T>> knowns,
      BiFunction<SourceFile, Diagnostics, T> read,
      Diagnostics sink) {
    Known<T> known = knowns.get(file.path());
    if (known == null || !known.text().equals(file.text())) {
      Diagnostics found = new Diagnostics();
      known = new Known<>(file.text(), read.apply(file, found), found.sorted());
      knowns.put(file.path(), known);
    }
    sink.reportAll(known.faults());
    return known.said();
  }
}
