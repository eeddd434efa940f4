package org.policypress.validate.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Law;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyWalk;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/** What a text cites is in force: guidance and laws that gave way to others are not. */
public final class SupersededCitation implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.warning("superseded-citation", "a text cites what holds today");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    Set<String> ended = ended(context);
    for (WrittenTexts.Written written : new WrittenTexts(context).ofGroup()) {
      if (Succession.mayBeIn(written.words()) && !ended.contains(written.path())) {
        for (Succession succession : Succession.all()) {
          if (!succession.since().isAfter(context.today())) {
            check(written, succession, sink);
          }
        }
      }
    }
  }

  /** A text that names the successor too tells the history. */
  private static void check(WrittenTexts.Written written, Succession succession, Diagnostics sink) {
    Matcher found = succession.former().matcher(written.words());
    while (found.find()) {
      if (!succession.successor().matcher(written.words()).find()) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    written.text().span(found.start(), found.end()),
                    "`"
                        + found.group()
                        + "` gave way to "
                        + succession.name()
                        + " on "
                        + succession.since())
                .withHint("cite " + succession.name() + ", and read whether it says the same"));
      }
    }
  }

  /** Texts of laws that the policy itself says have ended; another rule speaks of them. */
  private static Set<String> ended(ValidationContext context) {
    LocalDate today = context.today();
    return context.group().base().laws().stream()
        .filter((Law law) -> law.until().map(u -> u.value().isBefore(today)).orElse(false))
        .flatMap(law -> PolicyWalk.all(Phrase.class, law).stream())
        .map(Phrase::path)
        .collect(Collectors.toSet());
  }
}
