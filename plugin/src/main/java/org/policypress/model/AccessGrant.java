package org.policypress.model;

import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Who may see what, and why (art. 5(1)(f), 25(2), 32(4)).
 *
 * @param id its id
 * @param role the role
 * @param categories the categories
 * @param subjects whose data; all subjects of the categories if left out
 * @param level how much of it; everything if left out
 * @param reason why
 * @param condition only then
 * @param processorsUsed whether processors take part
 * @param because why it is so at this school
 * @param note what a reader should know besides
 * @param stewardship owner, review, law, visibility
 */
public record AccessGrant(
    Located<String> id,
    Ref<Role> role,
    List<Ref<DataCategory>> categories,
    List<Ref<DataSubject>> subjects,
    Optional<Located<Role.Scope>> level,
    Ref<AccessReason> reason,
    Optional<Located<Condition>> condition,
    Optional<Located<Boolean>> processorsUsed,
    Optional<Phrase> because,
    Optional<Phrase> note,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** When access is given. */
  public enum Condition {
    /** With consent. */
    CONSENT,
    /** When the work needs it. */
    NEED
  }

  /** Copies the lists. */
  public AccessGrant {
    categories = List.copyOf(categories);
    subjects = List.copyOf(subjects);
  }
}
