package org.policypress.validate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Contact;
import org.policypress.model.Contact.Function;
import org.policypress.model.Document;
import org.policypress.model.EndNote;
import org.policypress.model.Jurisdiction;
import org.policypress.model.Jurisdiction.Authority;
import org.policypress.model.Law;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyEntries;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.Right;
import org.policypress.model.SchoolPolicy;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * Whoever has a complaint or a breach to tell finds the supervisory authority, by the name that it
 * has today (art. 13(2)(d), 33(1), 77).
 */
public final class AuthorityMissingOrRenamed implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "authority-missing-or-renamed",
          "the supervisory authority can be reached and has its present name");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    for (SchoolPolicy school : context.group().schools()) {
      checkContact(school, sink);
    }
    PolicySet base = context.group().base();
    Optional<Authority> present = context.law(base, Jurisdiction::authorities);
    if (present.isPresent()) {
      List<Authority> former =
          context.law(base).stream()
              .flatMap(law -> law.authorities().stream())
              .filter(authority -> authority.source().endedBefore(context.today()))
              .filter(authority -> !name(authority).equals(name(present.get())))
              .toList();
      former.forEach(authority -> checkNames(context, authority, present.get(), sink));
    }
  }

  private static String name(Authority authority) {
    return authority.name().value();
  }

  private static void checkContact(SchoolPolicy school, Diagnostics sink) {
    PolicySet policy = school.policy();
    if (ContactPoints.reachable(policy, Function.AUTHORITY)) {
      return;
    }
    Optional<SourceSpan> hidden =
        policy.contacts().stream()
            .filter(contact -> contact.function().value() == Function.AUTHORITY)
            .map(contact -> contact.id().span())
            .findFirst();
    hidden
        .or(() -> spokenOf(policy))
        .ifPresent(
            span ->
                sink.report(
                    Diagnostic.of(
                            DESCRIPTOR, span, "nothing says how to reach the supervisory authority")
                        .withHint(
                            "add a contact with `function: authority` and an address, phone, email"
                                + " or website, and without `internal-only`")
                        .withSchools(List.of(school.id()))));
  }

  /** Where the policy sends somebody to the authority, or promises to. */
  private static Optional<SourceSpan> spokenOf(PolicySet policy) {
    Stream<SourceSpan> complaints =
        policy.rights().stream()
            .filter(right -> right.kind().value() == Right.Kind.COMPLAINT)
            .map(right -> right.id().span());
    Stream<SourceSpan> steps =
        policy.breach().flatMap(BreachSteps::toAuthority).stream().map(step -> step.id().span());
    Stream<SourceSpan> notices =
        policy.documents().stream()
            .filter(
                document ->
                    document.kind().value() == Document.Kind.NOTICE
                        || document.kind().value() == Document.Kind.PRIVACY_PAGE)
            .map(document -> document.id().span());
    return Stream.of(complaints, steps, notices).flatMap(spans -> spans).findFirst();
  }

  /** What was published under a former name keeps it, and so does a text that tells of both. */
  private static void checkNames(
      ValidationContext context, Authority former, Authority present, Diagnostics sink) {
    Pattern pattern = named(name(former));
    Pattern now = named(name(present));
    WrittenTexts texts = new WrittenTexts(context);
    Set<String> kept = citations(context);
    for (WrittenTexts.Written written : texts.ofGroup()) {
      Matcher matcher = pattern.matcher(written.words());
      boolean found = matcher.find();
      if (found && !kept.contains(written.path()) && !now.matcher(written.words()).find()) {
        do {
          report(former, present, written.text().span(matcher.start(1), matcher.end(1)), sink);
        } while (matcher.find());
      }
    }
    for (Located<String> address : addresses(context)) {
      if (pattern.matcher(address.value()).find()) {
        report(former, present, address.span(), sink);
      }
    }
  }

  private static void report(
      Authority former, Authority present, SourceSpan span, Diagnostics sink) {
    sink.report(
        Diagnostic.of(
                DESCRIPTOR,
                span,
                "the authority has not been called `"
                    + name(former)
                    + "` after "
                    + former.source().until().orElseThrow().value())
            .withHint("write `" + name(present) + "`"));
  }

  /** A name, also in the genitive. */
  private static Pattern named(String name) {
    return Pattern.compile(
        "(?<!\\p{L})(" + Pattern.quote(name) + ")s?(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Set<String> citations(ValidationContext context) {
    Set<String> paths = new HashSet<>();
    for (Object entry : PolicyEntries.of(context.group().base())) {
      if (entry instanceof EndNote note) {
        paths.add(note.citation().path());
      } else if (entry instanceof Law law) {
        PolicyWalk.all(Phrase.class, law).forEach(phrase -> paths.add(phrase.path()));
      }
    }
    return paths;
  }

  private static List<Located<String>> addresses(ValidationContext context) {
    return Stream.concat(
            context.group().base().contacts().stream(),
            context.group().schools().stream().flatMap(s -> s.policy().contacts().stream()))
        .flatMap((Contact c) -> Stream.of(c.email(), c.website()).flatMap(Optional::stream))
        .distinct()
        .toList();
  }
}
