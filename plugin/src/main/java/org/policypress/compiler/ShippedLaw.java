package org.policypress.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.load.PolicyLoader;
import org.policypress.model.Jurisdiction;
import org.policypress.source.SourceFile;
import org.policypress.yaml.SourceReader;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/** The law that comes with the compiler: a file for each country, written as a policy writes it. */
final class ShippedLaw {
  private static final List<String> COUNTRIES = List.of("dk", "se");

  private ShippedLaw() {}

  /** Read when it is first asked for, and then the same for every policy. */
  private static final class Known {
    static final List<Jurisdiction> LAW = all();
  }

  /** The jurisdictions that are known without a policy's help, in the order of their codes. */
  static List<Jurisdiction> read() {
    return Known.LAW;
  }

  private static List<Jurisdiction> all() {
    List<Jurisdiction> all = new ArrayList<>();
    for (String country : COUNTRIES) {
      all.addAll(read("/org/policypress/jurisdictions/" + country + ".yaml"));
    }
    return List.copyOf(all);
  }

  private static List<Jurisdiction> read(String resource) {
    Diagnostics faults = new Diagnostics();
    List<Jurisdiction> found =
        SourceReader.decode(bytes(resource), resource, faults)
            .flatMap((SourceFile text) -> YamlReader.read(text, faults))
            .filter(YamlNode.Mapping.class::isInstance)
            .flatMap(tree -> new PolicyLoader(faults).loadLaw((YamlNode.Mapping) tree))
            .orElse(List.of());
    if (found.isEmpty() || !faults.sorted().isEmpty()) {
      throw new IllegalStateException("cannot read " + resource + ": " + faults.sorted());
    }
    return found;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = ShippedLaw.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the plugin is incomplete: " + resource + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + resource, e);
    }
  }
}
