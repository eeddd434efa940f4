package org.policypress.explain;

import java.util.List;
import java.util.regex.Pattern;
import org.policypress.source.SourceSpan;
import org.policypress.yaml.YamlNode;

/** Writes values as the source would, each with the place that it comes from. */
final class ValueText {
  private static final String INDENT = "  ";

  /** What would mean something else to YAML if it stood bare. */
  private static final Pattern IN_QUOTES =
      Pattern.compile("^[\\[\\]{}>|*&!%#`@,?:'\"-].*|.*(: | #).*|.*:$|^$|true|false|null|~");

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  private final Page page;

  ValueText(Page page) {
    this.page = page;
  }

  /** Writes a value below a key. */
  void write(String key, YamlNode value, String indent) {
    write(indent + key + ":", value, indent, " ");
  }

  /** Writes a value that stands for itself: an entry, or a text. */
  void write(YamlNode value) {
    if (value instanceof YamlNode.Mapping map) {
      map.entries().forEach(entry -> write(entry.key().value(), entry.value(), ""));
    } else {
      write("", value, "", "");
    }
  }

  private void write(String head, YamlNode value, String indent, String gap) {
    if (value instanceof YamlNode.Scalar scalar) {
      scalar(head, scalar, indent, gap);
    } else if (value instanceof YamlNode.Mapping map) {
      page.add(head);
      map.entries().forEach(entry -> write(entry.key().value(), entry.value(), indent + INDENT));
    } else {
      list(head, ((YamlNode.Sequence) value).items(), value.span(), indent, gap);
    }
  }

  private void scalar(String head, YamlNode.Scalar scalar, String indent, String gap) {
    List<String> lines = scalar.value().strip().lines().toList();
    if (lines.size() < 2) {
      page.add(head + gap + quoted(scalar.value().strip()), scalar.span());
      return;
    }
    page.add(head + gap + "|", scalar.span());
    lines.forEach(line -> page.add((indent + INDENT + line).stripTrailing()));
  }

  /** Ids stand on one line if they were written so; what an overlay has added stands elsewhere. */
  private void list(String head, List<YamlNode> items, SourceSpan span, String indent, String gap) {
    if (items.stream().allMatch(item -> isId(item) && isBeside(items.get(0), item))) {
      List<String> words = items.stream().map(item -> ((YamlNode.Scalar) item).value()).toList();
      page.add(
          head + gap + "[" + String.join(", ", words) + "]",
          items.isEmpty() ? span : items.get(0).span());
      return;
    }
    page.add(head);
    for (YamlNode item : items) {
      item(item, indent + INDENT);
    }
  }

  private void item(YamlNode item, String indent) {
    if (item instanceof YamlNode.Mapping map && !map.entries().isEmpty()) {
      String dash = indent + "- ";
      for (YamlNode.Entry entry : map.entries()) {
        write(dash + entry.key().value() + ":", entry.value(), indent + INDENT, " ");
        dash = indent + INDENT;
      }
    } else {
      write(indent + "-", item, indent, " ");
    }
  }

  private static boolean isId(YamlNode item) {
    return item instanceof YamlNode.Scalar scalar && ID.matcher(scalar.value()).matches();
  }

  private static boolean isBeside(YamlNode first, YamlNode item) {
    return item.span().file().equals(first.span().file())
        && item.span().start().line() == first.span().start().line();
  }

  private static String quoted(String text) {
    return IN_QUOTES.matcher(text).matches()
        ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : text;
  }
}
