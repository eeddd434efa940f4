package org.policypress.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policypress.model.Consent;
import org.policypress.model.Consent.Giver;
import org.policypress.model.DataSubject;
import org.policypress.model.PolicyIndex;
import org.policypress.source.Located;

/**
 * A form on which a consent is given (art. 7): who it is about, who signs, and a slip on which it
 * is taken back.
 *
 * @param consent the consent
 * @param about how the form asks who it is about; key of a message
 * @param notes who must sign, in words
 * @param signers one for each line of signatures
 * @param slipNote who must sign to withdraw
 * @param withdrawers one for each line of signatures on the slip
 */
record ConsentFormView(
    RecordView consent,
    String about,
    List<Text> notes,
    List<Text> signers,
    Text slipNote,
    List<Text> withdrawers) {
  private static final int GUARDIANS = 2;

  static ConsentFormView of(Consent consent, PolicyIndex index, Wording wording) {
    List<Giver> givers = consent.givers().stream().map(Located::value).distinct().toList();
    List<DataSubject> subjects = index.findAll(consent.subjects());
    List<DataSubject> pupils = subjects.stream().filter(ConsentFormView::isPupil).toList();
    boolean allWithdraw =
        consent.withdrawnBy().map(by -> by.value() == Giver.ALL_GUARDIANS).orElse(false);
    return new ConsentFormView(
        new RecordView(consent, wording, index),
        about(pupils.size(), subjects.size()),
        notes(consent, givers, wording),
        signers(givers, pupils.size() == subjects.size(), wording),
        wording.say(allWithdraw ? "consent-form/slip-all" : "consent-form/slip-one"),
        allWithdraw
            ? signers(List.of(Giver.ALL_GUARDIANS), true, wording)
            : List.of(wording.say("consent-form/signs-withdrawal")));
  }

  private static boolean isPupil(DataSubject subject) {
    return subject.minor().map(Located::value).orElse(false);
  }

  private static String about(int pupils, int subjects) {
    if (pupils == 0) {
      return "name";
    }
    return pupils == subjects ? "pupil-and-class" : "name-and-class";
  }

  private static List<Text> notes(Consent consent, List<Giver> givers, Wording wording) {
    List<Text> notes = new ArrayList<>();
    boolean all = givers.contains(Giver.ALL_GUARDIANS);
    boolean guardians = all || givers.contains(Giver.GUARDIAN);
    if (guardians && givers.contains(Giver.SUBJECT)) {
      notes.add(
          consent
              .ageLimit()
              .map(
                  age ->
                      wording.say(
                          all ? "consent-form/age-all" : "consent-form/age",
                          Map.of("age", age.value())))
              .orElseGet(() -> wording.say("consent-form/both-sign")));
    }
    if (all) {
      notes.add(wording.say("consent-form/all-guardians"));
    }
    return notes;
  }

  private static List<Text> signers(List<Giver> givers, boolean allPupils, Wording wording) {
    List<Text> signers = new ArrayList<>();
    for (Giver giver : givers) {
      switch (giver) {
        case SUBJECT ->
            signers.add(
                wording.say(allPupils ? "form.signer/pupil" : "consent-form/signs-subject"));
        case GUARDIAN -> signers.add(wording.say("consent-form/signs-guardian"));
        case ALL_GUARDIANS -> {
          for (int number = 1; number <= GUARDIANS; number++) {
            signers.add(
                wording.say("consent-form/signs-guardian-number", Map.of("number", number)));
          }
        }
      }
    }
    return signers;
  }
}
