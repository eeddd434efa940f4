package org.policypress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Whether an app or learning service may be used, and who decided it.
 *
 * @param id its id
 * @param label name of the app or service
 * @param purpose what it is used for
 * @param status how far the assessment is
 * @param assessor who looks at it
 * @param decidedBy who approves or rejects it
 * @param decided the day of the decision
 * @param compulsory whether pupils must use it in teaching
 * @param categories data that it gets
 * @param processor the supplier, whose agreement covers it
 * @param conditions what must be kept to when it is used
 * @param because the reason for the decision
 * @param stewardship owner, review, law, visibility
 */
public record AppAssessment(
    Located<String> id,
    Phrase label,
    Phrase purpose,
    Located<Status> status,
    Ref<Role> assessor,
    Optional<Ref<Role>> decidedBy,
    Optional<Located<LocalDate>> decided,
    Optional<Located<Boolean>> compulsory,
    List<Ref<DataCategory>> categories,
    Optional<Ref<Processor>> processor,
    List<Phrase> conditions,
    Optional<Phrase> because,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** How far an assessment is. */
  public enum Status {
    /** Somebody asks for it. */
    PROPOSED,
    /** It may be used. */
    APPROVED,
    /** It may not be used. */
    REJECTED
  }

  /** Copies the lists. */
  public AppAssessment {
    categories = List.copyOf(categories);
    conditions = List.copyOf(conditions);
  }
}
