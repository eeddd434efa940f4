package org.policypress.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.yaml.YamlNode;

/** Finds things in lists: entries by their id, anything else by its text. */
final class Entries {
  private Entries() {}

  /** Id of an entry, or the text of a plain item. */
  static Optional<YamlNode.Scalar> name(YamlNode item) {
    YamlNode name = item instanceof YamlNode.Mapping map ? map.get("id").orElse(item) : item;
    return name instanceof YamlNode.Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  /** Index of the item with a name; -1 when there is none. */
  static int indexOf(List<YamlNode> items, String name) {
    for (int i = 0; i < items.size(); i++) {
      if (name(items.get(i)).filter(n -> n.value().equals(name)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Names of all items that have one. */
  static List<String> names(List<YamlNode> items) {
    List<String> names = new ArrayList<>();
    items.forEach(item -> name(item).ifPresent(name -> names.add(name.value())));
    return names;
  }

  /** Whether all items are entries with an id. */
  static boolean haveIds(YamlNode.Sequence list) {
    return !list.items().isEmpty()
        && list.items().stream()
            .allMatch(item -> item instanceof YamlNode.Mapping map && map.get("id").isPresent());
  }

  /** The items of a list; none for anything else. */
  static List<YamlNode> items(Optional<YamlNode> list) {
    return list.filter(YamlNode.Sequence.class::isInstance)
        .map(node -> ((YamlNode.Sequence) node).items())
        .orElse(List.of());
  }

  /** The text below a key. */
  static Optional<YamlNode.Scalar> text(YamlNode.Mapping map, String key) {
    return map.get(key)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(YamlNode.Scalar.class::cast)
        .filter(scalar -> !scalar.value().isBlank());
  }
}
