package org.policypress.schema;

import java.util.List;
import java.util.Map;

/** Writes values as JSON text, two spaces to a level, short lists of words on one line. */
final class JsonText {
  private static final int WIDTH = 100;

  private JsonText() {}

  /** The text of a value, with a line end. */
  static String of(Keywords value) {
    StringBuilder text = new StringBuilder();
    write(value, "", text);
    return text.append('\n').toString();
  }

  private static void write(Object value, String indent, StringBuilder text) {
    if (value instanceof Keywords keywords) {
      object(keywords.entries(), indent, text);
    } else if (value instanceof List<?> list) {
      array(list, indent, text);
    } else if (value instanceof String string) {
      quote(string, text);
    } else if (value instanceof Integer || value instanceof Boolean) {
      text.append(value);
    } else {
      throw new IllegalArgumentException("no JSON for a " + value.getClass().getSimpleName());
    }
  }

  private static void object(Map<String, Object> entries, String indent, StringBuilder text) {
    if (entries.isEmpty()) {
      text.append("{}");
      return;
    }
    String inner = indent + "  ";
    String separator = "{\n";
    for (Map.Entry<String, Object> entry : entries.entrySet()) {
      text.append(separator).append(inner);
      quote(entry.getKey(), text);
      text.append(": ");
      write(entry.getValue(), inner, text);
      separator = ",\n";
    }
    text.append('\n').append(indent).append('}');
  }

  private static void array(List<?> items, String indent, StringBuilder text) {
    StringBuilder line = new StringBuilder("[");
    for (Object item : items) {
      line.append(line.length() == 1 ? "" : ", ");
      write(item, "", line);
    }
    line.append(']');
    if (line.indexOf("\n") < 0 && indent.length() + line.length() <= WIDTH) {
      text.append(line);
      return;
    }
    String inner = indent + "  ";
    String separator = "[\n";
    for (Object item : items) {
      text.append(separator).append(inner);
      write(item, inner, text);
      separator = ",\n";
    }
    text.append('\n').append(indent).append(']');
  }

  private static void quote(String string, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        default -> {
          if (c < ' ') {
            throw new IllegalArgumentException("a control character in `" + string + "`");
          }
          text.append(c);
        }
      }
    }
    text.append('"');
  }
}
