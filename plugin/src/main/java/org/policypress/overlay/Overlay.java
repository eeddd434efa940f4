package org.policypress.overlay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.yaml.YamlNode;
import org.policypress.yaml.YamlRules;

/**
 * What one school does otherwise, as its file says it.
 *
 * @param school id of the school
 * @param because the reason
 * @param parts the entries {@code add}, {@code change} and {@code remove}, in the order written
 */
record Overlay(YamlNode.Scalar school, YamlNode.Scalar because, List<YamlNode.Entry> parts) {
  private static final List<String> FIELDS =
      List.of("school", "because", "add", "change", "remove");
  private static final Set<String> PARTS = Set.of("add", "change", "remove");

  Overlay {
    parts = List.copyOf(parts);
  }

  /** Reads the tree of an overlay file. */
  static Optional<Overlay> read(YamlNode root, Diagnostics sink) {
    Optional<YamlNode.Mapping> map = PolicyTree.mapping(root, sink);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    for (YamlNode.Entry entry : map.get().entries()) {
      String key = entry.key().value();
      if (!FIELDS.contains(key)) {
        sink.report(
            Diagnostic.of(
                    YamlRules.UNKNOWN_FIELD,
                    entry.key().span(),
                    "an overlay has no field `" + key + "`")
                .withHint(
                    NearestNames.hint(key, FIELDS, "write it under `add`, `change` or `remove`")));
      }
    }
    Optional<YamlNode.Scalar> school = text(map.get(), "school", "the id of the school", sink);
    Optional<YamlNode.Scalar> because =
        text(map.get(), "because", "why the school does otherwise", sink);
    List<YamlNode.Entry> parts =
        map.get().entries().stream().filter(e -> PARTS.contains(e.key().value())).toList();
    if (parts.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  OverlayRules.OVERLAY_SHAPE,
                  map.get().entries().isEmpty()
                      ? root.span()
                      : map.get().entries().get(0).key().span(),
                  "the overlay does nothing")
              .withHint("write `add`, `change` or `remove`, or delete the file"));
    }
    return school.flatMap(s -> because.map(b -> new Overlay(s, b, parts)));
  }

  private static Optional<YamlNode.Scalar> text(
      YamlNode.Mapping map, String key, String meaning, Diagnostics sink) {
    Optional<YamlNode.Scalar> text = Entries.text(map, key);
    if (text.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  OverlayRules.OVERLAY_SHAPE,
                  map.entry(key).map(e -> e.key().span()).orElse(map.span().file().start()),
                  "the overlay has no `" + key + "`")
              .withHint("write `" + key + ":` and " + meaning));
    }
    return text;
  }
}
