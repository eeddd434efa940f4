package org.policypress.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceSpan;
import org.policypress.yaml.YamlNode;

/**
 * Finds where overlays of one school disagree: a field gets two values, or one removes what the
 * other changes. Within one overlay that can happen too.
 */
final class OverlayClash {
  private static final Set<String> NO_FACTS = Set.of("id", "because");
  private static final String REMOVE = "remove";

  private final Map<String, Claim> byField = new LinkedHashMap<>();
  private final Map<String, Claim> gone = new LinkedHashMap<>();
  private final Map<String, Claim> touched = new LinkedHashMap<>();
  private final Diagnostics sink;

  /** What an overlay says of a field or an entry. */
  private record Claim(YamlNode value, SourceSpan span) {}

  private OverlayClash(Diagnostics sink) {
    this.sink = sink;
  }

  /** Tells the sink where overlays of the same school disagree. */
  static void check(List<Overlay> overlays, Diagnostics sink) {
    OverlayClash clash = new OverlayClash(sink);
    for (Overlay overlay : overlays) {
      for (YamlNode.Entry part : overlay.parts()) {
        if (part.value() instanceof YamlNode.Mapping sections) {
          sections.entries().forEach(section -> clash.section(part.key().value(), section));
        }
      }
    }
  }

  private void section(String part, YamlNode.Entry section) {
    String key = section.key().value();
    if (section.value() instanceof YamlNode.Mapping fields) {
      fields(key, fields);
    }
    for (YamlNode item : Entries.items(Optional.of(section.value()))) {
      Entries.name(item)
          .ifPresent(
              name -> {
                String path = key + "/" + name.value();
                if (part.equals(REMOVE)) {
                  removed(path, name);
                } else {
                  changed(path, name);
                  if (item instanceof YamlNode.Mapping fields) {
                    fields(path, fields);
                  }
                }
              });
    }
  }

  private void fields(String path, YamlNode.Mapping fields) {
    for (YamlNode.Entry field : fields.entries()) {
      if (NO_FACTS.contains(field.key().value())) {
        continue;
      }
      Claim claim = new Claim(field.value(), field.value().span());
      Claim earlier = byField.putIfAbsent(path + "/" + field.key().value(), claim);
      if (earlier != null && !agree(earlier.value(), claim.value())) {
        report(
            claim.span(),
            "`" + path + "` gets another `" + field.key().value() + "` than before",
            earlier.span());
      }
    }
  }

  private void changed(String path, YamlNode.Scalar name) {
    touched.putIfAbsent(path, new Claim(name, name.span()));
    Claim removal = gone.get(path);
    if (removal != null) {
      report(name.span(), "`" + path + "` is removed and changed", removal.span());
    }
  }

  private void removed(String path, YamlNode.Scalar name) {
    gone.putIfAbsent(path, new Claim(name, name.span()));
    Claim change = touched.get(path);
    if (change != null) {
      report(name.span(), "`" + path + "` is changed and removed", change.span());
    }
  }

  private void report(SourceSpan span, String message, SourceSpan earlier) {
    sink.report(
        Diagnostic.of(OverlayRules.OVERLAYS_DISAGREE, span, message)
            .withHint("decide which of the two holds, and say it once")
            .withRelated("the other one", earlier));
  }

  /** Whether two values say the same; additions to one list can stand beside each other. */
  private static boolean agree(YamlNode one, YamlNode other) {
    if (one instanceof YamlNode.Scalar a && other instanceof YamlNode.Scalar b) {
      return a.value().equals(b.value());
    }
    if (one instanceof YamlNode.Sequence a && other instanceof YamlNode.Sequence b) {
      return a.items().size() == b.items().size()
          && IntStream.range(0, a.items().size())
              .allMatch(i -> agree(a.items().get(i), b.items().get(i)));
    }
    return one instanceof YamlNode.Mapping a
        && other instanceof YamlNode.Mapping b
        && ((TreeEdit.isListEdit(a) && TreeEdit.isListEdit(b)) || sameFields(a, b));
  }

  private static boolean sameFields(YamlNode.Mapping one, YamlNode.Mapping other) {
    return one.entries().size() == other.entries().size()
        && one.entries().stream()
            .allMatch(
                entry ->
                    other
                        .get(entry.key().value())
                        .filter(value -> agree(entry.value(), value))
                        .isPresent());
  }
}
