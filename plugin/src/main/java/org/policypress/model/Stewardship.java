package org.policypress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Who looks after an entity and who may read it; keys that every entry may carry.
 *
 * @param owner the role that keeps it true
 * @param reviewBy the day by which it must be looked at again
 * @param law the provisions that it rests on
 * @param visibility who may read it; the readers of each document that shows it if left out
 */
public record Stewardship(
    @StaffOnly Optional<Ref<Role>> owner,
    @StaffOnly Optional<Located<LocalDate>> reviewBy,
    List<Ref<Law>> law,
    Optional<Located<Visibility>> visibility) {
  /** Who may read an entity. */
  public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Staff: documents for anybody else are made without it. */
    INTERNAL,
    /** Named roles: documents for anybody but staff are made without it. */
    RESTRICTED
  }

  /** Copies the list. */
  public Stewardship {
    law = List.copyOf(law);
  }
}
