package org.policypress.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.yaml.YamlNode;

/** Puts one school's overlay over the base. */
final class OverlayMerge {
  private static final String BECAUSE = "because";

  private final YamlNode.Mapping base;
  private final Overlay overlay;
  private final Locks locks;
  private final Diagnostics sink;
  private final TreeEdit edit;
  private final Map<String, YamlNode.Entry> sections = new LinkedHashMap<>();
  private final List<OverlayChange> changes = new ArrayList<>();

  OverlayMerge(YamlNode.Mapping base, Overlay overlay, Locks locks, Diagnostics sink) {
    this.base = base;
    this.overlay = overlay;
    this.locks = locks;
    this.sink = sink;
    this.edit = new TreeEdit(sink);
    base.entries().forEach(entry -> sections.put(entry.key().value(), entry));
  }

  /** The school's tree and what is other in it. */
  MergedPolicy merge() {
    for (YamlNode.Entry part : overlay.parts()) {
      if (part.value() instanceof YamlNode.Mapping keys) {
        keys.entries().forEach(section -> section(part.key().value(), section));
      } else {
        edit.notAList(part);
      }
    }
    changes.sort(Comparator.comparing(OverlayChange::span));
    return new MergedPolicy(
        new YamlNode.Mapping(List.copyOf(sections.values()), base.span()),
        Optional.of(overlay.because()),
        changes);
  }

  private void section(String part, YamlNode.Entry given) {
    String key = given.key().value();
    if (!locks.opens(key, given.key().span(), sink)) {
      return;
    }
    Optional<YamlNode> old = base.get(key);
    if (old.isEmpty() && !part.equals("add")) {
      edit.missing(given.key(), base.entries().stream().map(e -> e.key().value()).toList());
    } else if (old.orElse(given.value()) instanceof YamlNode.Mapping) {
      map(part, given);
    } else if (given.value() instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> entry(part, given.key(), item));
    } else {
      edit.notAList(given);
    }
  }

  /** A section that is a map, such as {@code breach}. */
  private void map(String part, YamlNode.Entry given) {
    String key = given.key().value();
    if (!(given.value() instanceof YamlNode.Mapping fields)) {
      edit.notAList(given);
      return;
    }
    Optional<YamlNode.Scalar> own = Entries.text(fields, BECAUSE);
    YamlNode.Mapping kept = without(fields, own.isPresent());
    for (YamlNode.Entry field : kept.entries()) {
      String name = field.key().value();
      if (!locks.allow(key, name, List.of(name), field.key().span(), sink)) {
        return;
      }
    }
    Optional<YamlNode> old = Optional.ofNullable(sections.get(key)).map(YamlNode.Entry::value);
    YamlNode merged =
        switch (part) {
          case "change" -> edit.change(old.orElse(kept), kept);
          case "remove" -> edit.remove(old.orElse(kept), new YamlNode.Entry(given.key(), kept));
          default -> old.isPresent() ? edit.add(old.get(), given.key(), kept) : kept;
        };
    put(given.key(), merged);
    List<String> names = kept.entries().stream().map(e -> e.key().value()).toList();
    note(part, key, given.key(), names, own, given.value().span());
  }

  /** An entry of a section that is a list; for {@code remove}, its id. */
  private void entry(String part, Located<String> key, YamlNode item) {
    List<YamlNode> old = Entries.items(base.get(key.value()));
    boolean adds = part.equals("add");
    Optional<YamlNode.Scalar> name = Entries.name(item);
    if (name.isEmpty() || part.equals("remove") != item instanceof YamlNode.Scalar) {
      shape(part, item);
      return;
    }
    if (adds ? !edit.isNew(old, item) : edit.find(old, item) < 0) {
      return;
    }
    String id = name.get().value();
    List<String> fields =
        item instanceof YamlNode.Mapping map
            ? map.entries().stream().map(e -> e.key().value()).toList()
            : List.of();
    SourceSpan place = name.get().span();
    if (!locks.allow(key.value(), id, adds ? List.of() : fields, place, sink)) {
      return;
    }
    Optional<YamlNode.Scalar> own =
        item instanceof YamlNode.Mapping map && !(adds && key.value().equals("retention"))
            ? Entries.text(map, BECAUSE)
            : Optional.empty();
    if (apply(part, key, item, id, fields)) {
      List<String> told = fields.stream().filter(f -> !f.equals("id") && kept(key, f)).toList();
      note(part, key.value(), new Located<>(id, place), told, own, item.span());
    }
  }

  private void shape(String part, YamlNode item) {
    if (part.equals("remove")) {
      edit.notAnId(item);
    } else {
      sink.report(
          Diagnostic.of(OverlayRules.OVERLAY_SHAPE, item.span(), "this entry has no id")
              .withHint("write `id:` and the id of the entry, and below it what is other"));
    }
  }

  private boolean apply(
      String part, Located<String> key, YamlNode item, String id, List<String> fields) {
    Optional<YamlNode> section =
        Optional.ofNullable(sections.get(key.value())).map(YamlNode.Entry::value);
    List<YamlNode> items = new ArrayList<>(Entries.items(section));
    int at = Entries.indexOf(items, id);
    if (part.equals("remove")) {
      if (at >= 0) {
        items.remove(at);
      }
    } else {
      YamlNode merged = item;
      if (at >= 0 && item instanceof YamlNode.Mapping map) {
        merged = edit.change(items.get(at), without(map, !kept(key, BECAUSE)));
      }
      SourceSpan place = Entries.name(item).map(YamlNode::span).orElse(item.span());
      if (key.value().equals("retention") && !locks.leavesPrecedence(merged, fields, place, sink)) {
        return false;
      }
      if (at >= 0) {
        items.set(at, merged);
      } else {
        items.add(merged);
      }
    }
    put(key, new YamlNode.Sequence(items, section.map(YamlNode::span).orElse(item.span())));
    return true;
  }

  /** The reason of a change is no field of the entry, except where entries have such a field. */
  private static boolean kept(Located<String> key, String field) {
    return !field.equals(BECAUSE) || key.value().equals("access");
  }

  private static YamlNode.Mapping without(YamlNode.Mapping map, boolean dropReason) {
    if (!dropReason) {
      return map;
    }
    return new YamlNode.Mapping(
        map.entries().stream().filter(e -> !e.key().value().equals(BECAUSE)).toList(), map.span());
  }

  private void put(Located<String> key, YamlNode value) {
    YamlNode.Entry old = sections.get(key.value());
    sections.put(key.value(), new YamlNode.Entry(old == null ? key : old.key(), value));
  }

  private void note(
      String part,
      String key,
      Located<String> id,
      List<String> fields,
      Optional<YamlNode.Scalar> own,
      SourceSpan span) {
    OverlayChange.Kind kind =
        switch (part) {
          case "add" -> OverlayChange.Kind.ADD;
          case "change" -> OverlayChange.Kind.CHANGE;
          default -> OverlayChange.Kind.REMOVE;
        };
    Optional<YamlNode.Scalar> reason = Optional.of(own.orElse(overlay.because()));
    changes.add(new OverlayChange(kind, key, id, fields, reason, span));
  }
}
