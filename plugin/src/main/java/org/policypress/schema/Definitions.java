package org.policypress.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a schema, each made when it is first referred to. */
final class Definitions {
  private final Map<String, Keywords> made = new TreeMap<>();

  /** A reference to a part, which the supplier makes if it is not there yet. */
  Keywords reference(String name, Supplier<Keywords> part) {
    if (!made.containsKey(name)) {
      made.put(name, Keywords.none()); // a part may refer to itself
      made.put(name, part.get());
    }
    return Keywords.of("$ref", "#/definitions/" + name);
  }

  /** The part that a reference names. */
  Keywords resolve(Keywords reference) {
    String name = String.valueOf(reference.entries().get("$ref"));
    Keywords part = made.get(name.substring(name.lastIndexOf('/') + 1));
    if (part == null) {
      throw new IllegalStateException("no part is called " + name);
    }
    return part;
  }

  /** All parts by name, in the order of the alphabet. */
  Keywords all() {
    Keywords all = Keywords.none();
    for (Map.Entry<String, Keywords> part : made.entrySet()) {
      all = all.with(part.getKey(), part.getValue());
    }
    return all;
  }
}
