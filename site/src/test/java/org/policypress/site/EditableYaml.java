package org.policypress.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlReader;

/** A YAML file in block style, and its text after an author has changed one thing. */
final class EditableYaml {
  private final String path;
  private final String text;
  private final YamlNode.Mapping root;

  private EditableYaml(String path, String text, YamlNode.Mapping root) {
    this.path = path;
    this.text = text;
    this.root = root;
  }

  /** Reads a file of a policy set. */
  static EditableYaml read(Path folder, String path) throws IOException {
    String text = Files.readString(folder.resolve(path));
    Optional<YamlNode> root = YamlReader.read(new SourceFile(path, text), new Diagnostics());
    return new EditableYaml(path, text, (YamlNode.Mapping) root.orElseThrow());
  }

  /** The file, relative to the policy set. */
  String path() {
    return path;
  }

  /** What it says. */
  YamlNode.Mapping root() {
    return root;
  }

  /** The text without a key and its value. */
  String without(YamlNode.Entry entry) {
    return withoutBlock(entry.key().span().start().line());
  }

  /** The text without an item of a list. */
  String withoutItem(YamlNode item) {
    return withoutBlock(item.span().start().line());
  }

  /** The text with an item of a list written twice. */
  String withTwice(YamlNode item) {
    List<String> lines = lines();
    int from = item.span().start().line() - 1;
    lines.addAll(from, List.copyOf(lines.subList(from, end(lines, from))));
    return String.join("\n", lines) + "\n";
  }

  /** The text with something else at a place. */
  String with(SourceSpan place, String words) {
    return text.substring(0, place.start().offset()) + words + text.substring(place.end().offset());
  }

  /** Takes a line away and all that hangs below it. */
  private String withoutBlock(int line) {
    List<String> lines = lines();
    lines.subList(line - 1, end(lines, line - 1)).clear();
    return String.join("\n", lines) + "\n";
  }

  private List<String> lines() {
    return new ArrayList<>(text.lines().toList());
  }

  private static int end(List<String> lines, int from) {
    int end = from + 1;
    while (end < lines.size()
        && (lines.get(end).isBlank() || indent(lines.get(end)) > indent(lines.get(from)))) {
      end++;
    }
    return end;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
