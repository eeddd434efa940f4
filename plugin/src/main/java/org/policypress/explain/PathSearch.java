package org.policypress.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policypress.diagnostic.NearestNames;
import org.policypress.model.KebabCase;
import org.policypress.yaml.YamlNode;

/**
 * Follows a path through the tree of a policy: top-level key, id, keys and ids below, as
 * translators read it. Entries without id have no step of their own: a key below them means each of
 * them.
 *
 * @param found the values there; none if the path leads nowhere
 * @param way the steps that lead somewhere
 * @param dead the step after them that leads nowhere; empty if it is missing, or if all do
 * @param known what may stand in its place
 */
record PathSearch(List<YamlNode> found, String way, String dead, List<String> known) {
  /** Copies the lists. */
  PathSearch {
    found = List.copyOf(found);
    known = List.copyOf(known);
  }

  /** The path as the source spells it: {@code dataCategories/x} is {@code data-categories/x}. */
  static String spelled(String path) {
    return Arrays.stream(path.strip().split("/", -1))
        .filter(step -> !step.isEmpty())
        .map(KebabCase::of)
        .collect(Collectors.joining("/"));
  }

  /** Follows a path from the top. A whole list is no value that can be told. */
  static PathSearch of(YamlNode.Mapping tree, String path) {
    List<YamlNode> nodes = List.of(tree);
    String way = "";
    for (String step : path.split("/", -1)) {
      List<YamlNode> next = nodes.stream().flatMap(node -> step(node, step)).toList();
      if (next.isEmpty()) {
        return new PathSearch(List.of(), way, step, names(nodes));
      }
      nodes = next;
      way += step + "/";
    }
    boolean wholeList = !path.contains("/") && nodes.get(0) instanceof YamlNode.Sequence;
    return wholeList
        ? new PathSearch(List.of(), way, "", names(nodes))
        : new PathSearch(nodes, way, "", List.of());
  }

  /** Whether the path leads to a value. */
  boolean isFound() {
    return !found.isEmpty();
  }

  /** What to write instead of a path that none of these searches has found. */
  static String hint(List<PathSearch> failed) {
    PathSearch furthest =
        failed.stream().max(Comparator.comparingInt(search -> search.way().length())).orElseThrow();
    List<String> known =
        failed.stream()
            .filter(search -> search.way().equals(furthest.way()))
            .flatMap(search -> search.known().stream())
            .distinct()
            .toList();
    List<String> near = NearestNames.of(furthest.dead(), known);
    if (known.isEmpty()) {
      return "`" + furthest.way().replaceAll("/$", "") + "` has nothing below it";
    }
    if (furthest.dead().isEmpty()) {
      return "it is a list, name an entry: " + furthest.paths(known, ", ");
    }
    return near.isEmpty()
        ? "there is " + furthest.paths(known, ", ")
        : "did you mean " + furthest.paths(near, " or ") + "?";
  }

  private String paths(List<String> names, String separator) {
    return names.stream()
        .map(name -> "`" + way + name + "`")
        .collect(Collectors.joining(separator));
  }

  private static Stream<YamlNode> step(YamlNode node, String name) {
    if (node instanceof YamlNode.Mapping map) {
      return map.get(name).stream();
    }
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream()
          .flatMap(
              item -> {
                List<String> id = id(item);
                return id.isEmpty()
                    ? step(item, name)
                    : Stream.of(item).filter(i -> id.contains(name));
              });
    }
    return Stream.of();
  }

  private static List<String> names(List<YamlNode> nodes) {
    return nodes.stream().flatMap(PathSearch::names).distinct().toList();
  }

  private static Stream<String> names(YamlNode node) {
    if (node instanceof YamlNode.Mapping map) {
      return map.entries().stream().map(entry -> entry.key().value());
    }
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream()
          .flatMap(item -> id(item).isEmpty() ? names(item) : id(item).stream());
    }
    return Stream.of();
  }

  /** The id of an entry; nothing of anything else. */
  private static List<String> id(YamlNode item) {
    return item instanceof YamlNode.Mapping map
            && map.get("id").orElse(null) instanceof YamlNode.Scalar id
        ? List.of(id.value())
        : List.of();
  }
}
