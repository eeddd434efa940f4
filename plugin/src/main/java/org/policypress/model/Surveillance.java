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
 * @param audio whether sound is recorded too
 * @param information how people are told beyond the sign
 * @param assessment who found that the interest outweighs, and how
 * @param viewers who may see recordings
 * @param retention how long recordings are kept
 * @param stewardship owner, review, law, visibility
 */
public record Surveillance(
    Located<String> id,
    List<Phrase> areas,
    Phrase interest,
    Optional<Phrase> signage,
    Optional<Located<Boolean>> audio,
    Optional<Phrase> information,
    @StaffOnly Optional<Phrase> assessment,
    @StaffOnly List<Ref<Role>> viewers,
    Optional<Ref<RetentionRule>> retention,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the lists. */
  public Surveillance {
    areas = List.copyOf(areas);
    viewers = List.copyOf(viewers);
  }

  /** The provisions that it rests on. */
  public List<Ref<Law>> law() {
    return stewardship.law();
  }
}
