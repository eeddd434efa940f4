package org.policypress.validate.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Training;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * Staff learn again what they must know, as often as somebody can check (art. 24(1), 32(4),
 * 39(1)(b)). A course at an event, such as before somebody gets access, has its time too.
 */
public final class TrainingWithoutCadence implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("training-without-cadence", "training comes again, at a known pace");

  /** Words of Danish, English and Swedish that name no time. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?<!\\p{L})(løbende|jævnligt|regelmæssigt|efter behov|ved behov|af og til"
              + "|fra tid til anden|når det er nødvendigt|löpande|fortlöpande|regelbundet"
              + "|vid behov|då och då|när det behövs|regularly|periodically"
              + "|occasionally|continuously|as needed|when needed|when necessary"
              + "|from time to time)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    List<Training> all = school.policy().training();
    for (Training training : all) {
      String name = "training `" + training.id().value() + "`";
      if (training.timesAYear().map(times -> times.value() < 1).orElse(false)) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR, training.timesAYear().orElseThrow().span(), name + " never happens")
                .withHint("write how often a year it is held, at least 1"));
      } else if (training.timesAYear().isEmpty() && VAGUE.matcher(training.when().value()).find()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    training.when().span(),
                    name + " is held `" + training.when().value() + "`, which nobody can check")
                .withHint("add `times-a-year`, or name the event before which it is held"));
      }
    }
    if (!all.isEmpty() && all.stream().allMatch(training -> training.timesAYear().isEmpty())) {
      sink.report(
          Diagnostic.of(DESCRIPTOR, all.get(0).id().span(), "no training is held again each year")
              .withHint("add `times-a-year` to the training that refreshes what staff know"));
    }
  }
}
