package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Document;
import org.policypress.model.Document.Audience;
import org.policypress.model.Guidance;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicySet;
import org.policypress.model.Question;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Stewardship;
import org.policypress.model.Stewardship.Visibility;
import org.policypress.source.Located;
import org.policypress.validate.GroupRule;
import org.policypress.validate.ValidationContext;

/**
 * What protects the data stays inside: no text for parents, pupils or the public tells where a key
 * lies, the path of a file, or an internal number (art. 32(1)). Documents for them are composed
 * without entries that are for staff; so they must not ask for what is about these alone.
 */
public final class RestrictedFactPublished implements GroupRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.error(
          "restricted-fact-published", "no document for outsiders shows what must stay inside");

  /** Network shares, drives and addresses of files. */
  private static final Pattern FILE_PATH =
      Pattern.compile(
          "\\\\\\\\[\\w.$-]+\\\\\\S+|(?<![\\p{L}\\p{N}])[A-Z]:\\\\\\S+|(?:file|smb)://\\S+",
          Pattern.CASE_INSENSITIVE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(ValidationContext context, Diagnostics sink) {
    List<Document> documents =
        context.group().base().documents().stream()
            .filter(document -> document.audience().value() != Audience.STAFF)
            .toList();
    List<PolicySet> policies =
        Stream.concat(
                Stream.of(context.group().base()),
                context.group().schools().stream().map(SchoolPolicy::policy))
            .toList();
    for (PolicySet policy : policies) {
      documents.forEach(document -> checkSections(document, policy, sink));
      policy.guidance().forEach(guidance -> checkGuidance(guidance, sink));
    }
    checkTexts(policies, documents, context, sink);
  }

  /** Sections that are made for staff are about what only staff may see. */
  private static void checkSections(Document document, PolicySet policy, Diagnostics sink) {
    for (Located<String> section : StaffSections.of(document)) {
      for (RestrictedFact fact : RestrictedFact.shownBy(section.value(), policy)) {
        sink.report(
            Diagnostic.of(
                    DESCRIPTOR,
                    section.span(),
                    "document `"
                        + document.id().value()
                        + "` is for "
                        + readers(document)
                        + ", and its section `"
                        + section.value()
                        + "` tells "
                        + fact.what())
                .withHint("take the section out, or make the document for staff")
                .withRelated("what must stay inside", fact.span()));
      }
    }
  }

  private static String readers(Document document) {
    Audience audience = document.audience().value();
    return audience == Audience.PUBLIC ? "everybody" : KebabCase.of(audience);
  }

  private static void checkGuidance(Guidance guidance, Diagnostics sink) {
    Optional<Located<Audience>> outsiders =
        guidance.audiences().stream().filter(a -> a.value() != Audience.STAFF).findFirst();
    Optional<Located<Visibility>> hidden = hidden(guidance.stewardship());
    if (outsiders.isPresent() && hidden.isPresent()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  hidden.get().span(),
                  "guidance `"
                      + guidance.id().value()
                      + "` is `"
                      + KebabCase.of(hidden.get().value())
                      + "` and for `"
                      + KebabCase.of(outsiders.get().value())
                      + "`")
              .withHint("take the audience out, or write `visibility: public`")
              .withRelated("the audience", outsiders.get().span()));
    }
  }

  private static Optional<Located<Visibility>> hidden(Stewardship stewardship) {
    return stewardship.visibility().filter(visibility -> visibility.value() != Visibility.PUBLIC);
  }

  private static void checkTexts(
      List<PolicySet> policies,
      List<Document> documents,
      ValidationContext context,
      Diagnostics sink) {
    WrittenTexts texts = new WrittenTexts(context);
    List<RestrictedFact> facts = RestrictedFact.of(policies, texts);
    Set<Object> entries = new LinkedHashSet<>(documents);
    policies.forEach(policy -> entries.addAll(forOutsiders(policy, !documents.isEmpty())));
    for (Object entry : entries) {
      for (WrittenTexts.Written written : texts.of(entry)) {
        facts.forEach(fact -> checkQuotes(written, fact, sink));
        Matcher path = FILE_PATH.matcher(written.words());
        while (path.find()) {
          String found = path.group();
          if (facts.stream().noneMatch(fact -> fact.pattern().matcher(found).find())) {
            sink.report(
                Diagnostic.of(
                        DESCRIPTOR,
                        written.text().span(path.start(), path.end()),
                        "a text for outsiders tells the path `" + found + "`")
                    .withHint("take it out: `file-path` of a storage place is for staff alone"));
          }
        }
      }
    }
  }

  private static void checkQuotes(
      WrittenTexts.Written written, RestrictedFact fact, Diagnostics sink) {
    Matcher quote = fact.pattern().matcher(written.words());
    while (quote.find()) {
      sink.report(
          Diagnostic.of(
                  DESCRIPTOR,
                  written.text().span(quote.start(), quote.end()),
                  "a text for outsiders tells " + fact.what())
              .withHint("take it out: it stays inside the school")
              .withRelated("what must stay inside", fact.span()));
    }
  }

  /** The entries of which documents for outsiders show texts. */
  private static List<Object> forOutsiders(PolicySet policy, boolean hasDocuments) {
    List<Object> entries = new ArrayList<>();
    policy.guidance().stream()
        .filter((Guidance g) -> isForOutsiders(g.audiences()))
        .forEach(entries::add);
    policy.faq().stream()
        .filter((Question q) -> isForOutsiders(q.audiences()))
        .forEach(entries::add);
    if (hasDocuments) {
      List.of(
              policy.dataSubjects(),
              policy.dataCategories(),
              policy.activities(),
              policy.recipients(),
              policy.processors(),
              policy.consents(),
              policy.rights(),
              policy.surveillance())
          .forEach(entries::addAll);
    }
    return entries;
  }

  private static boolean isForOutsiders(List<Located<Audience>> audiences) {
    return audiences.stream().anyMatch(audience -> audience.value() != Audience.STAFF);
  }
}
