package org.policypress.model;

import java.util.EnumSet;
import java.util.Set;
import org.policypress.model.DataSubject.Stage;

/** An event from which a retention period runs; each knows the stages in which it can occur. */
public enum StartEvent {
  /** An applicant is admitted. */
  ENROLLED(Stage.APPLICANT, Stage.CURRENT),
  /** An application is turned down. */
  REJECTED(Stage.APPLICANT),
  /** A position is filled. */
  HIRING_CLOSED(Stage.APPLICANT),
  /** A person leaves the school. */
  LEFT(Stage.CURRENT, Stage.FORMER),
  /** A pupil completes the education. */
  GRADUATED(Stage.CURRENT, Stage.FORMER),
  /** An employment ends. */
  EMPLOYMENT_ENDED(Stage.CURRENT, Stage.FORMER),
  /** A consent is withdrawn. */
  WITHDRAWN(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** A case or matter is closed. */
  CASE_CLOSED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** Something is recorded. */
  RECORDED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** The accounts of a year are approved. */
  ACCOUNTING_YEAR_APPROVED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** A school year ends. */
  SCHOOL_YEAR_ENDED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** A state grant is paid. */
  GRANT_PAID(Stage.CURRENT, Stage.FORMER),
  /** A paper is scanned. */
  SCANNED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** Something is filed. */
  FILED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** Something is handed to an external system. */
  UPLOADED(Stage.CURRENT, Stage.FORMER),
  /** A loan, device or debt is settled. */
  SETTLED(Stage.CURRENT, Stage.FORMER),
  /** A mistake is discovered. */
  DISCOVERED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** An agreement ends. */
  AGREEMENT_ENDED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER),
  /** A newer record takes the place. */
  SUPERSEDED(Stage.APPLICANT, Stage.CURRENT, Stage.FORMER);

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<Stage> stages;

  StartEvent(Stage first, Stage... more) {
    this.stages = Set.copyOf(EnumSet.of(first, more));
  }

  /** Whether it can happen to a person in that stage. */
  public boolean canOccurIn(Stage stage) {
    return stages.contains(stage);
  }
}
