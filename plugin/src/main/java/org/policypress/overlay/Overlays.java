package org.policypress.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.yaml.YamlNode;

/** Makes of the base and the schools' overlays one tree for each school. */
public final class Overlays {
  /** Top-level keys of which a school can say nothing. */
  public static final Set<String> GROUP_ONLY = Set.of("organisation", "documents", "suppress");

  private Overlays() {}

  /**
   * Merges all overlays.
   *
   * @param base the tree of the organisation
   * @param roots the trees of the overlay files
   * @param sink takes what is wrong with them
   * @return the tree of each school, by its id, in the order of {@code organisation.schools}; a
   *     school without overlay has the base itself. An organisation without schools is its own only
   *     school
   */
  public static Map<String, MergedPolicy> merge(
      YamlNode.Mapping base, List<YamlNode> roots, Diagnostics sink) {
    Locks locks = Locks.of(base, sink);
    Map<String, MergedPolicy> merged = new LinkedHashMap<>();
    schools(base)
        .forEach(id -> merged.put(id, new MergedPolicy(base, Optional.empty(), List.of())));
    Map<String, YamlNode.Scalar> seen = new LinkedHashMap<>();
    Map<String, List<Overlay>> bySchool = new LinkedHashMap<>();
    for (YamlNode root : roots) {
      Optional<Overlay> overlay = Overlay.read(root, sink);
      overlay.ifPresent(
          o -> bySchool.computeIfAbsent(o.school().value(), s -> new ArrayList<>()).add(o));
      if (overlay.isPresent() && isUsable(overlay.get(), merged, seen, sink)) {
        merged.put(
            overlay.get().school().value(),
            new OverlayMerge(base, overlay.get(), locks, sink).merge());
      }
    }
    bySchool.values().forEach(overlays -> OverlayClash.check(overlays, sink));
    return Collections.unmodifiableMap(merged);
  }

  private static List<String> schools(YamlNode.Mapping base) {
    List<String> ids = new ArrayList<>();
    if (base.get("organisation").orElse(null) instanceof YamlNode.Mapping organisation) {
      ids.addAll(Entries.names(Entries.items(organisation.get("schools"))));
      if (ids.isEmpty()) {
        Entries.text(organisation, "id").ifPresent(id -> ids.add(id.value()));
      }
    }
    return ids;
  }

  private static boolean isUsable(
      Overlay overlay,
      Map<String, MergedPolicy> schools,
      Map<String, YamlNode.Scalar> seen,
      Diagnostics sink) {
    YamlNode.Scalar school = overlay.school();
    if (!schools.containsKey(school.value())) {
      sink.report(
          Diagnostic.of(
                  OverlayRules.UNKNOWN_SCHOOL,
                  school.span(),
                  "the organisation has no school `" + school.value() + "`")
              .withHint(
                  NearestNames.hint(
                      school.value(),
                      schools.keySet(),
                      "write the id of one of the schools of the organisation")));
      return false;
    }
    YamlNode.Scalar first = seen.putIfAbsent(school.value(), school);
    if (first != null) {
      sink.report(
          Diagnostic.of(
                  OverlayRules.REPEATED_OVERLAY,
                  school.span(),
                  "`" + school.value() + "` has two overlays")
              .withHint("write both in one file")
              .withRelated("the other one", first.span()));
      return false;
    }
    return true;
  }
}
