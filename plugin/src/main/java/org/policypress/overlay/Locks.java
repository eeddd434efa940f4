package org.policypress.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.source.SourceSpan;
import org.policypress.yaml.YamlNode;

/** What the organisation does not let its schools touch: its {@code locked} paths. */
final class Locks {
  private static final Set<String> SHORTENING = Set.of("id", "keep", "because");
  private static final Set<String> REACH =
      Set.of("categories", "subjects", "classes", "form", "default");

  private final List<Lock> all;

  private record Lock(
      String key, Optional<String> id, boolean shorten, Set<String> categories, SourceSpan span) {}

  private Locks(List<Lock> all) {
    this.all = List.copyOf(all);
  }

  /** Reads the locks of a base; one that holds nothing is told to the sink. */
  static Locks of(YamlNode.Mapping base, Diagnostics sink) {
    List<Lock> locks = new ArrayList<>();
    YamlNode organisation = base.get("organisation").orElse(base);
    if (organisation instanceof YamlNode.Mapping map) {
      for (YamlNode item : Entries.items(map.get("locked"))) {
        path(item).flatMap(path -> lock(item, path, base, sink)).ifPresent(locks::add);
      }
    }
    return new Locks(locks);
  }

  /** The path that a lock names; a plain word is a lock without relaxation. */
  private static Optional<YamlNode.Scalar> path(YamlNode item) {
    if (item instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar);
    }
    return item instanceof YamlNode.Mapping lock ? Entries.text(lock, "path") : Optional.empty();
  }

  private static Optional<Lock> lock(
      YamlNode item, YamlNode.Scalar path, YamlNode.Mapping base, Diagnostics sink) {
    String[] parts = path.value().split("/", 2);
    Optional<String> id = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    Optional<YamlNode> section = base.get(parts[0]);
    List<String> known = new ArrayList<>();
    base.entries().forEach(e -> known.add(e.key().value()));
    if (section.isPresent() && id.isPresent()) {
      known.clear();
      names(section.get()).forEach(name -> known.add(parts[0] + "/" + name));
    }
    if (!known.contains(path.value())) {
      sink.report(
          Diagnostic.of(
                  OverlayRules.OVERLAY_TARGET_MISSING,
                  path.span(),
                  "the lock `" + path.value() + "` holds nothing")
              .withHint(
                  NearestNames.hint(
                      path.value(), known, "write a top-level key, or key and id as `key/id`")));
      return Optional.empty();
    }
    boolean shorten =
        item instanceof YamlNode.Mapping map
            && Entries.text(map, "schools-may")
                .filter(s -> s.value().equals("shorten"))
                .isPresent();
    Set<String> categories = Set.of();
    List<YamlNode> rules = Entries.items(section);
    int at = id.map(name -> Entries.indexOf(rules, name)).orElse(-1);
    if (at >= 0 && parts[0].equals("retention")) {
      categories = categories(rules.get(at));
    }
    return Optional.of(new Lock(parts[0], id, shorten, categories, path.span()));
  }

  private static List<String> names(YamlNode section) {
    if (section instanceof YamlNode.Mapping map) {
      return map.entries().stream().map(e -> e.key().value()).toList();
    }
    return Entries.names(Entries.items(Optional.of(section)));
  }

  private static Set<String> categories(YamlNode rule) {
    return rule instanceof YamlNode.Mapping map
        ? Set.copyOf(Entries.names(Entries.items(map.get("categories"))))
        : Set.of();
  }

  /** Whether a school may touch a top-level key at all. */
  boolean opens(String key, SourceSpan span, Diagnostics sink) {
    if (Overlays.GROUP_ONLY.contains(key)) {
      sink.report(
          Diagnostic.of(
                  OverlayRules.OVERLAY_LOCKED,
                  span,
                  "a school cannot say anything of `" + key + "`")
              .withHint("change it in the organisation's own files"));
      return false;
    }
    return all.stream()
        .filter(lock -> lock.key().equals(key) && lock.id().isEmpty())
        .noneMatch(lock -> !lock.shorten() && refuse(lock, key, span, sink));
  }

  /**
   * Whether a school may do something to an entry.
   *
   * @param key the top-level key
   * @param id the entry's id, or the key below a top-level map
   * @param fields the fields that it changes; empty when it removes or adds the entry
   * @param span where the overlay says so
   */
  boolean allow(String key, String id, List<String> fields, SourceSpan span, Diagnostics sink) {
    boolean shortens =
        fields.contains("keep") && SHORTENING.containsAll(fields) && key.equals("retention");
    return all.stream()
        .filter(lock -> lock.key().equals(key) && lock.id().map(id::equals).orElse(true))
        .noneMatch(
            lock -> !(lock.shorten() && shortens) && refuse(lock, key + "/" + id, span, sink));
  }

  /**
   * Whether a retention rule, as it would become, leaves the locked ones their precedence.
   *
   * @param rule the rule added or changed
   * @param fields the fields given
   */
  boolean leavesPrecedence(YamlNode rule, List<String> fields, SourceSpan span, Diagnostics sink) {
    String id = Entries.name(rule).map(YamlNode.Scalar::value).orElse("");
    Set<String> named = categories(rule);
    if (fields.stream().noneMatch(REACH::contains)) {
      return true;
    }
    for (Lock lock : all) {
      boolean other = lock.id().filter(locked -> !locked.equals(id)).isPresent();
      if (lock.key().equals("retention")
          && other
          && named.stream().anyMatch(lock.categories()::contains)) {
        sink.report(
            Diagnostic.of(
                    OverlayRules.OVERLAY_LOCKED,
                    span,
                    "`" + id + "` would take precedence over a locked retention rule")
                .withHint("leave its categories to the organisation's rule")
                .withRelated("locked here", lock.span()));
        return false;
      }
    }
    return true;
  }

  private static boolean refuse(Lock lock, String what, SourceSpan span, Diagnostics sink) {
    sink.report(
        Diagnostic.of(OverlayRules.OVERLAY_LOCKED, span, "`" + what + "` is locked")
            .withHint(
                lock.shorten()
                    ? "a school may only give a shorter `keep`"
                    : "leave it as the organisation has it, or have the lock changed")
            .withRelated("locked here", lock.span()));
    return true;
  }
}
