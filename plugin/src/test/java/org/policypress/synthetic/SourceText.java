package org.policypress.synthetic;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes entries as YAML in one language, and tells where each of their texts stands. */
final class SourceText {
  private static final String STEP = "  ";

  private final String language;
  private final BiConsumer<String, Words> texts;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param language the language of the source
   * @param texts takes the path of each text, as catalogues know it, and the text
   */
  SourceText(String language, BiConsumer<String, Words> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The YAML of a file. */
  String of(Entry file) {
    out.setLength(0);
    map(file, "", "");
    return out.toString();
  }

  /**
   * The YAML of what a school adds.
   *
   * @param head what stands before it
   * @param path where the texts of the head stand
   * @param added top-level keys with their entries
   */
  String of(Entry head, String path, Entry added) {
    out.setLength(0);
    map(head, "", path);
    out.append("add:\n");
    map(added, STEP, "");
    return out.toString();
  }

  private void map(Entry entry, String indent, String path) {
    String inside = entry.fields().get("id") instanceof String id ? join(path, id) : path;
    for (Map.Entry<String, Object> field : entry.fields().entrySet()) {
      out.append(indent).append(field.getKey()).append(':');
      value(field.getValue(), indent, join(inside, field.getKey()));
    }
  }

  private void value(Object value, String indent, String path) {
    if (value instanceof Entry entry) {
      out.append('\n');
      map(entry, indent + STEP, path);
    } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Entry) {
      out.append('\n');
      list.forEach(item -> item((Entry) item, indent + STEP, path));
    } else {
      out.append(' ').append(scalar(value, path)).append('\n');
    }
  }

  private void item(Entry entry, String indent, String path) {
    int start = out.length();
    map(entry, indent + STEP, path);
    out.replace(start + indent.length(), start + indent.length() + 1, "-");
  }

  private String scalar(Object value, String path) {
    if (value instanceof Words words) {
      texts.accept(path, words);
      return '"' + words.in(language) + '"';
    }
    return value instanceof List<?> list
        ? "[" + String.join(", ", list.stream().map(String::valueOf).toList()) + "]"
        : value.toString();
  }

  private static String join(String path, String next) {
    return path.isEmpty() ? next : path + "/" + next;
  }
}
