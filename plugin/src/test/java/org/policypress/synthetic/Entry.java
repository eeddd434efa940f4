package org.policypress.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of the source, such as an entry of a list.
 *
 * @param fields its keys and values: words, a plain value, another entry, or a list of these
 */
record Entry(Map<String, Object> fields) {
  /** An entry without any field. */
  static Entry empty() {
    return new Entry(new LinkedHashMap<>());
  }

  /** An entry with an id. */
  static Entry of(String id) {
    return empty().with("id", id);
  }

  /** Adds a field; this entry. */
  Entry with(String key, Object value) {
    fields.put(key, value);
    return this;
  }
}
