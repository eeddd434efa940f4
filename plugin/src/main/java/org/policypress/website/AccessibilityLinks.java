package org.policypress.website;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.model.Document.Format;
import org.policypress.model.Document.Kind;
import org.policypress.model.PolicySet;
import org.policypress.model.SchoolPolicy;
import org.policypress.render.AccessibilityLink;
import org.policypress.render.PageText;

/**
 * The ways from pages to the accessibility statements of their organisations. A page leads to a
 * statement of its own tree, or to one at another https address; so internal pages, which may be
 * deployed alone, never lead to a page of the public tree.
 */
final class AccessibilityLinks {
  private AccessibilityLinks() {}

  /** The way from a page of an organisation; none if it has no statement. */
  static List<AccessibilityLink> of(PageSetting setting) {
    return link(setting, () -> setting.say("accessibility/link")).stream().toList();
  }

  /** The ways from a page of the whole site, each with the name of its organisation. */
  static List<AccessibilityLink> ofAll(
      SiteMap map, Vocabulary vocabulary, Language language, String path) {
    return map.organisations().stream()
        .map(o -> PageSetting.of(map, o, Optional.empty(), language, path, vocabulary))
        .flatMap(setting -> link(setting, () -> named(setting)).stream())
        .toList();
  }

  private static PageText named(PageSetting setting) {
    return setting.map().hasOneOrganisation()
        ? setting.say("accessibility/link")
        : setting.say(
            "accessibility/link-of", Map.of("organisation", setting.organisationName().text()));
  }

  /** The way, in words that are looked up only where there is one. */
  private static Optional<AccessibilityLink> link(PageSetting setting, Supplier<PageText> label) {
    return statement(setting)
        .map(job -> toPage(setting, label.get(), job))
        .or(
            () ->
                policy(setting)
                    .accessibility()
                    .flatMap(accessibility -> accessibility.statementUrl())
                    .map(url -> elsewhere(label.get(), url.value().text())));
  }

  /**
   * The school's statement, else the group's; in the language of the page, else in that of the
   * sources.
   */
  private static Optional<DocumentJob> statement(PageSetting setting) {
    return setting.organisation().documents(setting.school()).stream()
        .map(RenderedDocument::job)
        .filter(job -> job.document().kind().value() == Kind.ACCESSIBILITY_STATEMENT)
        .filter(DocumentJob::isPage)
        .min(
            Comparator.<DocumentJob, Boolean>comparing(job -> job.school().isEmpty())
                .thenComparing(job -> !job.language().equals(setting.language()))
                .thenComparing(job -> !job.language().equals(job.sourceLanguage())));
  }

  private static PolicySet policy(PageSetting setting) {
    return setting
        .school()
        .map(SchoolPolicy::policy)
        .orElseGet(() -> setting.organisation().policy().group().base());
  }

  private static AccessibilityLink toPage(PageSetting setting, PageText label, DocumentJob job) {
    String path = SiteFile.path(job, Format.HTML);
    return new AccessibilityLink(
        label,
        setting.href(path),
        Optional.of(job.language()).filter(other -> !other.equals(setting.language())),
        path.equals(setting.path()));
  }

  private static AccessibilityLink elsewhere(PageText label, String address) {
    return new AccessibilityLink(label, address, Optional.empty(), false);
  }
}
