package org.policypress.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keywords of a schema, or the entries of one of its maps, in the order in which they are
 * written.
 *
 * @param entries keywords and their values: texts, numbers, truth values, lists, further keywords
 */
record Keywords(Map<String, Object> entries) {
  /** Copies the map and keeps its order. */
  Keywords {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** No keywords. */
  static Keywords none() {
    return new Keywords(Map.of());
  }

  /** A single keyword. */
  static Keywords of(String keyword, Object value) {
    return none().with(keyword, value);
  }

  /** These keywords and one more; one of the same name gets the new value in its old place. */
  Keywords with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(entries);
    more.put(keyword, value);
    return new Keywords(more);
  }

  /** These keywords and others; those of the same name get the new value in their old place. */
  Keywords with(Keywords others) {
    Map<String, Object> more = new LinkedHashMap<>(entries);
    more.putAll(others.entries());
    return new Keywords(more);
  }

  /** These keywords without one. */
  Keywords without(String keyword) {
    Map<String, Object> rest = new LinkedHashMap<>(entries);
    rest.remove(keyword);
    return new Keywords(rest);
  }

  /** These keywords as JSON has them: maps in maps. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    entries.forEach((keyword, value) -> json.put(keyword, json(value)));
    return json;
  }

  private static Object json(Object value) {
    if (value instanceof Keywords keywords) {
      return keywords.json();
    }
    return value instanceof List<?> list ? list.stream().map(Keywords::json).toList() : value;
  }
}
