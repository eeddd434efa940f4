package org.policypress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * An IT system in which personal data are processed.
 *
 * @param id its id
 * @param label its name
 * @param vendor the processor that runs it
 * @param description what it is for
 * @param functions what it does
 * @param authorisationLevels levels of access
 * @param authentication how one signs in
 * @param logging what is logged
 * @param sunset when it ends
 * @param stewardship owner, review, law, visibility
 */
public record SchoolSystem(
    Located<String> id,
    Phrase label,
    Optional<Ref<Processor>> vendor,
    Optional<Passage> description,
    List<Phrase> functions,
    @StaffOnly List<Phrase> authorisationLevels,
    @StaffOnly Optional<Phrase> authentication,
    @StaffOnly Optional<Phrase> logging,
    Optional<Sunset> sunset,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** Copies the lists. */
  public SchoolSystem {
    functions = List.copyOf(functions);
    authorisationLevels = List.copyOf(authorisationLevels);
  }

  /**
   * The end of a system.
   *
   * @param date its last day
   * @param replacement what comes instead
   */
  public record Sunset(Located<LocalDate> date, Optional<Ref<SchoolSystem>> replacement) {}
}
