package org.policypress.validate.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Consent;
import org.policypress.model.Consent.Giver;
import org.policypress.model.Consent.Way;
import org.policypress.model.KebabCase;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.validate.Rule;
import org.policypress.validate.ValidationContext;

/**
 * A consent is as easy to withdraw as to give (art. 7(3)): whoever gives it can withdraw it alone,
 * and in a way that is no more trouble.
 */
public final class WithdrawalHarderThanGiving implements Rule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "withdrawal-harder-than-giving", "a consent is as easy to withdraw as to give");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(SchoolPolicy school, ValidationContext context, Diagnostics sink) {
    for (Consent consent : school.policy().consents()) {
      if (consent.kind().value() == Consent.Kind.CONSENT) {
        checkWho(consent, sink);
        checkWays(consent, sink);
      }
    }
  }

  private static void checkWho(Consent consent, Diagnostics sink) {
    if (consent.withdrawnBy().isEmpty()) {
      return;
    }
    Located<Giver> by = consent.withdrawnBy().get();
    Optional<Located<Giver>> shutOut =
        consent.givers().stream()
            .filter(giver -> !canWithdraw(giver.value(), by.value()))
            .findFirst();
    String name = "consent `" + consent.id().value() + "`";
    if (by.value() == Giver.ALL_GUARDIANS) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  by.span(),
                  name + " ends only when all guardians withdraw it, although each can say no")
              .withHint("write `withdrawn-by: guardian`, or leave it out"));
    } else if (shutOut.isPresent()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  by.span(),
                  name
                      + " is given by `"
                      + KebabCase.of(shutOut.get().value())
                      + "`, who cannot withdraw it")
              .withHint("leave `withdrawn-by` out: then each giver can withdraw alone")
              .withRelated("given by", shutOut.get().span()));
    }
  }

  private static boolean canWithdraw(Giver giver, Giver withdrawnBy) {
    return (giver == Giver.SUBJECT) == (withdrawnBy == Giver.SUBJECT);
  }

  private static void checkWays(Consent consent, Diagnostics sink) {
    Optional<Located<Way>> in = easiest(consent.ways());
    Optional<Located<Way>> out = easiest(consent.withdrawalWays());
    if (in.isPresent()
        && out.isPresent()
        && trouble(in.get().value()) < trouble(out.get().value())) {
      String way = KebabCase.of(in.get().value());
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  out.get().span(),
                  "consent `"
                      + consent.id().value()
                      + "` is given by `"
                      + way
                      + "` and withdrawn by nothing easier than `"
                      + KebabCase.of(out.get().value())
                      + "`")
              .withHint("add `" + way + "` to `withdrawal-ways`")
              .withRelated("how it is given", in.get().span()));
    }
  }

  private static Optional<Located<Way>> easiest(List<Located<Way>> ways) {
    return ways.stream().min(Comparator.comparingInt(way -> trouble(way.value())));
  }

  private static int trouble(Way way) {
    return switch (way) {
      case CLICK -> 0;
      case MAIL, SPOKEN -> 1;
      case FORM -> 2;
      case LETTER -> 3;
      case IN_PERSON -> 4;
    };
  }
}
