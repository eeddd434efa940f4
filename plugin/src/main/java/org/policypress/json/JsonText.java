package org.policypress.json;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259) from maps, lists, texts, whole numbers and truth values: two blanks to a
 * level, short lists on one line, equal values as equal text. What is written is never read here,
 * so a library would bring a parser for nothing.
 */
public final class JsonText {
  private static final int WIDTH = 100;

  private JsonText() {}

  /** The text of a value, with a line feed at its end. */
  public static String of(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, "", text);
    return text.append('\n').toString();
  }

  /** The text of a value without any blank, for what travels to a browser. */
  public static String compact(Object value) {
    StringBuilder text = new StringBuilder();
    compact(value, text);
    return text.toString();
  }

  private static void compact(Object value, StringBuilder text) {
    String separator = "";
    if (value instanceof Map<?, ?> map) {
      text.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(separator);
        quote((String) entry.getKey(), text);
        text.append(':');
        compact(entry.getValue(), text);
        separator = ",";
      }
      text.append('}');
    } else if (value instanceof List<?> list) {
      text.append('[');
      for (Object item : list) {
        text.append(separator);
        compact(item, text);
        separator = ",";
      }
      text.append(']');
    } else {
      write(value, "", text);
    }
  }

  private static void write(Object value, String indent, StringBuilder text) {
    if (value instanceof Map<?, ?> map) {
      map(map, indent, text);
    } else if (value instanceof List<?> list) {
      list(list, indent, text);
    } else if (value instanceof String string) {
      quote(string, text);
    } else if (value instanceof Integer || value instanceof Boolean) {
      text.append(value);
    } else {
      throw new IllegalArgumentException("no JSON for a " + value.getClass().getSimpleName());
    }
  }

  private static void map(Map<?, ?> map, String indent, StringBuilder text) {
    if (map.isEmpty()) {
      text.append("{}");
      return;
    }
    String inner = indent + "  ";
    String separator = "{\n";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(separator).append(inner);
      quote((String) entry.getKey(), text);
      text.append(": ");
      write(entry.getValue(), inner, text);
      separator = ",\n";
    }
    text.append('\n').append(indent).append('}');
  }

  private static void list(List<?> items, String indent, StringBuilder text) {
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
          if (isControl(c) || isLone(string, i)) {
            text.append("\\u%04x".formatted((int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private static boolean isControl(char c) {
    return Character.getType(c) == Character.CONTROL;
  }

  /** Whether one half of a pair of surrogates stands alone, which UTF-8 cannot hold. */
  private static boolean isLone(String string, int i) {
    char c = string.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
  }
}
