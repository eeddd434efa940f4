package org.policypress.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.source.Located;
import org.policypress.yaml.YamlNode;

/**
 * Changes, adds and removes within a tree: maps merge by key, entries by id, any other list is
 * replaced whole unless the value is a map of {@code add} and {@code remove}. A faulty part leaves
 * the base as it is.
 */
final class TreeEdit {
  private static final Set<String> LIST_EDIT = Set.of("add", "remove");

  private final Diagnostics sink;

  TreeEdit(Diagnostics sink) {
    this.sink = sink;
  }

  /** The base with what is given put over it. */
  YamlNode change(YamlNode base, YamlNode given) {
    if (base instanceof YamlNode.Sequence list && given instanceof YamlNode.Mapping edit) {
      return isListEdit(edit) ? edit(list, edit) : given;
    }
    if (base instanceof YamlNode.Mapping map && given instanceof YamlNode.Mapping fields) {
      return changeFields(map, fields);
    }
    if (base instanceof YamlNode.Sequence list
        && given instanceof YamlNode.Sequence entries
        && Entries.haveIds(list)
        && Entries.haveIds(entries)) {
      return changeEntries(list, entries);
    }
    return given;
  }

  private YamlNode changeFields(YamlNode.Mapping base, YamlNode.Mapping fields) {
    Map<String, YamlNode.Entry> merged = byKey(base);
    for (YamlNode.Entry field : fields.entries()) {
      String key = field.key().value();
      YamlNode.Entry old = merged.get(key);
      YamlNode value = field.value();
      if (old != null) {
        value = change(old.value(), value);
      } else if (value instanceof YamlNode.Mapping edit && isListEdit(edit)) {
        value = edit(new YamlNode.Sequence(List.of(), edit.span()), edit);
      }
      merged.put(key, new YamlNode.Entry(field.key(), value));
    }
    return new YamlNode.Mapping(List.copyOf(merged.values()), base.span());
  }

  private YamlNode changeEntries(YamlNode.Sequence base, YamlNode.Sequence given) {
    List<YamlNode> items = new ArrayList<>(base.items());
    for (YamlNode entry : given.items()) {
      int at = find(base.items(), entry);
      if (at >= 0) {
        items.set(at, change(items.get(at), entry));
      }
    }
    return new YamlNode.Sequence(items, base.span());
  }

  private YamlNode edit(YamlNode.Sequence base, YamlNode.Mapping edit) {
    YamlNode result = base;
    if (edit.get("remove").orElse(null) instanceof YamlNode.Sequence gone) {
      result = removeItems(base, gone);
    }
    if (edit.get("add").orElse(null) instanceof YamlNode.Sequence more) {
      result = addItems(result, more);
    }
    for (YamlNode.Entry part : edit.entries()) {
      if (!(part.value() instanceof YamlNode.Sequence)) {
        notAList(part);
      }
    }
    return result;
  }

  /** The base with what is given besides; nothing of it may be there yet. */
  YamlNode add(YamlNode base, Located<String> key, YamlNode given) {
    if (base instanceof YamlNode.Sequence && given instanceof YamlNode.Sequence more) {
      return addItems(base, more);
    }
    if (base instanceof YamlNode.Mapping map && given instanceof YamlNode.Mapping fields) {
      Map<String, YamlNode.Entry> merged = byKey(map);
      for (YamlNode.Entry field : fields.entries()) {
        YamlNode.Entry old = merged.get(field.key().value());
        YamlNode value = old == null ? field.value() : add(old.value(), field.key(), field.value());
        merged.put(field.key().value(), new YamlNode.Entry(field.key(), value));
      }
      return new YamlNode.Mapping(List.copyOf(merged.values()), map.span());
    }
    sink.report(
        Diagnostic.of(
                OverlayRules.OVERLAY_TARGET_MISSING,
                key.span(),
                "`" + key.value() + "` exists already and cannot be added to")
            .withHint("write it under `change`")
            .withRelated("stands in the base", base.span()));
    return base;
  }

  private YamlNode addItems(YamlNode base, YamlNode.Sequence more) {
    List<YamlNode> items = new ArrayList<>(((YamlNode.Sequence) base).items());
    for (YamlNode item : more.items()) {
      if (isNew(items, item)) {
        items.add(item);
      }
    }
    return new YamlNode.Sequence(items, base.span());
  }

  /** Whether an item is not in a list yet; otherwise the sink is told. */
  boolean isNew(List<YamlNode> items, YamlNode item) {
    var name = Entries.name(item);
    int at = name.map(n -> Entries.indexOf(items, n.value())).orElse(-1);
    if (name.isPresent() && at >= 0) {
      sink.report(
          Diagnostic.of(
                  OverlayRules.OVERLAY_TARGET_MISSING,
                  name.get().span(),
                  "`" + name.get().value() + "` exists already and cannot be added")
              .withHint("write it under `change`, or give it another id")
              .withRelated("stands in the base", items.get(at).span()));
    }
    return at < 0;
  }

  /** The base without what is named. */
  YamlNode remove(YamlNode base, YamlNode.Entry named) {
    if (base instanceof YamlNode.Sequence list
        && named.value() instanceof YamlNode.Sequence names) {
      return removeItems(list, names);
    }
    if (base instanceof YamlNode.Mapping map && named.value() instanceof YamlNode.Mapping fields) {
      Map<String, YamlNode.Entry> merged = byKey(map);
      for (YamlNode.Entry field : fields.entries()) {
        YamlNode.Entry old = merged.get(field.key().value());
        if (old == null) {
          missing(field.key(), List.copyOf(merged.keySet()));
        } else {
          merged.put(old.key().value(), new YamlNode.Entry(old.key(), remove(old.value(), field)));
        }
      }
      return new YamlNode.Mapping(List.copyOf(merged.values()), map.span());
    }
    notAList(named);
    return base;
  }

  private YamlNode removeItems(YamlNode.Sequence base, YamlNode.Sequence names) {
    List<YamlNode> items = new ArrayList<>(base.items());
    for (YamlNode name : names.items()) {
      if (!(name instanceof YamlNode.Scalar)) {
        notAnId(name);
        continue;
      }
      int at = find(items, name);
      if (at >= 0) {
        items.remove(at);
      }
    }
    return new YamlNode.Sequence(items, base.span());
  }

  /** Index of what an item names; -1, and the sink is told, when it is not there. */
  int find(List<YamlNode> items, YamlNode named) {
    var name = Entries.name(named);
    if (name.isEmpty()) {
      sink.report(
          Diagnostic.of(OverlayRules.OVERLAY_SHAPE, named.span(), "this entry has no id")
              .withHint("write `id:` and the id of the entry in the base"));
      return -1;
    }
    int at = Entries.indexOf(items, name.get().value());
    if (at < 0) {
      missing(new Located<>(name.get().value(), name.get().span()), Entries.names(items));
    }
    return at;
  }

  /** Tells that the base has nothing of this name. */
  void missing(Located<String> name, List<String> known) {
    String otherwise =
        known.isEmpty()
            ? "the base has nothing here"
            : "use one of those of the base, or write it under `add`";
    sink.report(
        Diagnostic.of(
                OverlayRules.OVERLAY_TARGET_MISSING,
                name.span(),
                "`" + name.value() + "` does not exist in the base")
            .withHint(NearestNames.hint(name.value(), known, otherwise)));
  }

  void notAnId(YamlNode item) {
    sink.report(
        Diagnostic.of(OverlayRules.OVERLAY_SHAPE, item.span(), "this is not an id")
            .withHint("write the ids of what goes, such as `[first-id, second-id]`"));
  }

  void notAList(YamlNode.Entry entry) {
    sink.report(
        Diagnostic.of(
                OverlayRules.OVERLAY_SHAPE,
                entry.key().span(),
                "`" + entry.key().value() + "` must be followed by a list")
            .withHint("write a list, such as `[first-id, second-id]`, or one entry to a line"));
  }

  /** Whether a map says what is added to a list and removed from it. */
  static boolean isListEdit(YamlNode.Mapping map) {
    return !map.entries().isEmpty()
        && map.entries().stream().allMatch(entry -> LIST_EDIT.contains(entry.key().value()));
  }

  private static Map<String, YamlNode.Entry> byKey(YamlNode.Mapping map) {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    map.entries().forEach(entry -> entries.put(entry.key().value(), entry));
    return entries;
  }
}
