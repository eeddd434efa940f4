package org.policypress.compose;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.model.BreachProcedure;
import org.policypress.model.BreachProcedure.Addressee;
import org.policypress.model.Consent;
import org.policypress.model.DataSubject;
import org.policypress.model.Form;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.Ref;
import org.policypress.model.Right;
import org.policypress.model.Training;
import org.policypress.source.Located;

/**
 * A form with what the policy itself holds for it, so that nobody types it a second time.
 *
 * @param form the form
 * @param letter what a letter tells; only if it says whose data it is about
 * @param training what a sheet of training is signed for
 * @param step the step of the breach procedure that the form is filled in at
 */
record FormView(
    RecordView form,
    Optional<Letter> letter,
    List<RecordView> training,
    Optional<RecordView> step) {

  /**
   * What data subjects are told where their data are collected (art. 13, 14).
   *
   * @param groups what is done with their data, by kind of persons
   * @param requirements what must be given
   * @param origins what comes from others
   * @param automatedDecisions what machines decide alone
   * @param transfers what leaves the European Economic Area
   * @param rights their rights
   * @param consents what they are asked for besides
   */
  record Letter(
      List<NoticeView.Group> groups,
      List<NoticeView.Requirement> requirements,
      List<NoticeView.Origin> origins,
      List<NoticeView.AutomatedDecision> automatedDecisions,
      List<RecordView> transfers,
      List<RecordView> rights,
      List<RecordView> consents) {}

  static FormView of(Form form, PolicySet policy, PolicyIndex index, Wording wording) {
    List<DataSubject> subjects = index.findAll(form.subjects());
    return new FormView(
        new RecordView(form, wording, index),
        subjects.isEmpty()
            ? Optional.empty()
            : Optional.of(letter(subjects, policy, index, wording)),
        RecordView.all(training(form, policy, index), wording, index),
        addressee(form.kind().value())
            .flatMap(to -> step(to, policy))
            .map(step -> new RecordView(step, wording, index)));
  }

  private static Letter letter(
      List<DataSubject> subjects, PolicySet policy, PolicyIndex index, Wording wording) {
    List<Right> rights = rights(subjects, policy, index);
    List<Consent> consents =
        policy.consents().stream().filter(c -> concerns(c.subjects(), subjects, index)).toList();
    NoticeView notice = new NoticeView(policy, index, wording, subjects, rights);
    return new Letter(
        notice.groups(),
        notice.requirements(),
        notice.origins(),
        notice.automatedDecisions(),
        notice.transfers(),
        RecordView.all(rights, wording, index),
        RecordView.all(consents, wording, index));
  }

  /** Their rights; what is described for them alone takes the place of what is for everybody. */
  private static List<Right> rights(
      List<DataSubject> subjects, PolicySet policy, PolicyIndex index) {
    List<Right> own =
        policy.rights().stream().filter(r -> concerns(r.subjects(), subjects, index)).toList();
    Set<Right.Kind> described = own.stream().map(r -> r.kind().value()).collect(toSet());
    return policy.rights().stream()
        .filter(
            r ->
                own.contains(r)
                    || (r.subjects().isEmpty() && !described.contains(r.kind().value())))
        .toList();
  }

  private static boolean concerns(
      List<Ref<DataSubject>> named, List<DataSubject> subjects, PolicyIndex index) {
    return index.findAll(named).stream().anyMatch(subjects::contains);
  }

  private static List<Training> training(Form form, PolicySet policy, PolicyIndex index) {
    if (form.kind().value() != Form.Kind.TRAINING_SIGN_OFF) {
      return List.of();
    }
    return form.training().isEmpty()
        ? policy.training().stream()
            .filter(t -> t.compulsory().map(Located::value).orElse(false))
            .toList()
        : index.findAll(form.training());
  }

  private static Optional<Addressee> addressee(Form.Kind kind) {
    return switch (kind) {
      case BREACH_NOTIFICATION -> Optional.of(Addressee.AUTHORITY);
      case BREACH_COMMUNICATION -> Optional.of(Addressee.DATA_SUBJECTS);
      default -> Optional.empty();
    };
  }

  private static Optional<BreachProcedure.Step> step(Addressee to, PolicySet policy) {
    return policy.breach().stream()
        .flatMap(breach -> breach.steps().stream())
        .filter(step -> step.to().map(Located::value).equals(Optional.of(to)))
        .findFirst();
  }
}
