package org.policypress.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlRules;

/** Joins the files of a policy set, any of which may hold any top-level keys, into one tree. */
public final class PolicyTree {
  private PolicyTree() {}

  /**
   * Joins trees in the order of their files' paths; lists with the same key are put together.
   *
   * @param roots one tree of each file
   * @param sink takes what cannot be joined
   * @return the tree of the whole; empty when no file holds a map
   */
  public static Optional<YamlNode.Mapping> join(List<YamlNode> roots, Diagnostics sink) {
    List<YamlNode.Mapping> files = new ArrayList<>();
    roots.stream()
        .sorted(Comparator.comparing(YamlNode::span))
        .forEach(root -> mapping(root, sink).ifPresent(files::add));
    Map<String, YamlNode.Entry> joined = new LinkedHashMap<>();
    for (YamlNode.Mapping file : files) {
      for (YamlNode.Entry entry : file.entries()) {
        joined.merge(entry.key().value(), entry, (first, next) -> append(first, next, sink));
      }
    }
    return files.stream()
        .findFirst()
        .map(first -> new YamlNode.Mapping(List.copyOf(joined.values()), first.span()));
  }

  /** The tree of a file, if it is a map; otherwise the sink is told. */
  static Optional<YamlNode.Mapping> mapping(YamlNode root, Diagnostics sink) {
    if (root instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    String found = root instanceof YamlNode.Sequence ? "a list" : "a text";
    sink.report(
        Diagnostic.of(OverlayRules.NOT_A_MAP, root.span(), "the file holds " + found)
            .withHint("begin it with a top-level key such as `data-categories:`"));
    return Optional.empty();
  }

  private static YamlNode.Entry append(
      YamlNode.Entry first, YamlNode.Entry next, Diagnostics sink) {
    if (first.value() instanceof YamlNode.Sequence a
        && next.value() instanceof YamlNode.Sequence b) {
      List<YamlNode> items = new ArrayList<>(a.items());
      items.addAll(b.items());
      return new YamlNode.Entry(first.key(), new YamlNode.Sequence(items, a.span()));
    }
    sink.report(
        Diagnostic.of(
                YamlRules.DUPLICATE_KEY,
                next.key().span(),
                "`" + next.key().value() + "` is given in two files")
            .withHint("write all of it in one file; only lists are put together")
            .withRelated("first given", first.key().span()));
    return first;
  }
}
