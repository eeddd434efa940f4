package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Camera surveillance.
 *
 * @param id its id
 * @param areas what the cameras see
 * @param interest why
 * @param signage how people are told
 * @param viewers who may see recordings
 * @param retention how long recordings are kept
 */
public record Surveillance(
    Located<String> id,
    List<Phrase> areas,
    Phrase interest,
    Optional<Phrase> signage,
    List<Ref<Role>> viewers,
    Optional<Ref<RetentionRule>> retention)
    implements Entity {
  /** Copies the lists. */
  public Surveillance {
    areas = List.copyOf(areas);
    viewers = List.copyOf(viewers);
  }
}
