package org.policypress.compiler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.model.Document;
import org.policypress.model.KebabCase;
import org.policypress.model.Organisation;
import org.policypress.model.PolicySet;
import org.policypress.publish.SafePath;
import org.policypress.render.TemplateSource;
import org.policypress.source.Located;
import org.policypress.website.PageNames;

/** Checks what ids and section names become outside the policy: folders, files and templates. */
final class SiteNames {
  /** Folder of the style sheets, beside those of the organisations. */
  private static final String ASSETS = "assets";

  private final TemplateSource templates;
  private final Map<String, Located<String>> organisations = new HashMap<>();

  SiteNames(TemplateSource templates) {
    this.templates = templates;
  }

  /** Checks one policy set, and that no other has the same folder. */
  void check(PolicySet policy, Diagnostics sink) {
    Organisation organisation = policy.organisation();
    checkName(organisation.id(), sink);
    organisation.schools().forEach(school -> checkName(school.id(), sink));
    Located<String> first = organisations.putIfAbsent(organisation.id().value(), organisation.id());
    if (first != null) {
      sink.report(
          unsafe(organisation.id(), "two policy sets have the id `%s`")
              .withHint("give one of the organisations another id: it names its folder")
              .withRelated("the other one", first.span()));
    } else if (organisation.id().value().equals(ASSETS)) {
      sink.report(
          unsafe(organisation.id(), "`%s` is the folder of the style sheets")
              .withHint("give the organisation another id"));
    }
    for (Document document : policy.documents()) {
      checkName(document.id(), sink);
      if (PageNames.isTaken(document.id().value())) {
        sink.report(
            unsafe(document.id(), "`%s` is the name of another page of the site")
                .withHint("give the document another id: it names its files"));
      }
      document.sections().forEach(section -> checkSection(section, sink));
    }
  }

  private static void checkName(Located<String> id, Diagnostics sink) {
    if (SafePath.ofName(id.value()).isEmpty()) {
      sink.report(
          unsafe(id, "`%s` cannot be the name of a file or folder everywhere")
              .withHint("choose another id: some systems keep this name for themselves"));
    }
  }

  private void checkSection(Document.Section section, Diagnostics sink) {
    String name = section.name().value();
    boolean sound = SafePath.ofName(name).isPresent();
    if (section.text().isEmpty()
        && !(sound && templates.bytes("sections/" + name + ".adoc.ftl").isPresent())) {
      List<String> known =
          templates.knownSections(Arrays.stream(Document.Kind.values()).map(KebabCase::of));
      sink.report(
          Diagnostic.of(
                  CompilerRules.UNKNOWN_SECTION,
                  section.name().span(),
                  "there is no section `" + name + "`")
              .withHint(
                  NearestNames.hint(
                      name,
                      known,
                      "sections are `"
                          + String.join("`, `", known)
                          + "`; a section of your own needs `title` and `text`, or a template")));
    }
  }

  private static Diagnostic unsafe(Located<String> id, String message) {
    return Diagnostic.of(
        CompilerRules.UNSAFE_FILE_NAME, id.span(), message.replace("%s", id.value()));
  }
}
