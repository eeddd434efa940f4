package org.policypress.website;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compose.Text;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.language.Language;
import org.policypress.model.Document.Audience;
import org.policypress.model.Document.Format;
import org.policypress.render.PageText;
import org.policypress.render.PageWays;
import org.policypress.render.PageWays.LanguageWay;
import org.policypress.render.PageWays.Prevailing;
import org.policypress.render.PageWays.Step;

/** The ways from a document to its neighbours, its other languages and those who keep it true. */
final class DocumentWays {
  private final PageSetting setting;
  private final DocumentJob job;
  private final PageText title;
  private final DocumentList list;
  private final Optional<String> canonical;

  /**
   * @param setting where the document stands
   * @param document the document
   * @param canonical the address of its page, if the site has one
   */
  DocumentWays(PageSetting setting, RenderedDocument document, Optional<String> canonical) {
    this.canonical = canonical;
    this.setting = setting;
    this.job = document.job();
    this.title = setting.text(job.document().title());
    this.list = new DocumentList(setting);
  }

  PageWays ways() {
    List<Step> steps = steps();
    List<Step> own = steps.stream().filter(s -> s.language().equals(job.language())).toList();
    int at = own.stream().map(Step::current).toList().indexOf(true);
    return new PageWays(
        languages(),
        setting.readers(audience()),
        steps,
        at > 0 ? Optional.of(own.get(at - 1)) : Optional.empty(),
        at >= 0 && at + 1 < own.size() ? Optional.of(own.get(at + 1)) : Optional.empty(),
        new PeopleCards(setting).mail().map(this::report),
        address(),
        prevailing());
  }

  private Audience audience() {
    return job.document().audience().value();
  }

  private List<LanguageWay> languages() {
    List<LanguageWay> ways = new ArrayList<>();
    for (Language language : setting.organisation().languages()) {
      Optional<String> same = page(language);
      ways.add(
          new LanguageWay(
              language,
              setting.href(same.orElseGet(() -> nearest(language))),
              language.equals(job.language()),
              same.isPresent()));
    }
    return ways;
  }

  /** Path of this document's page in a language. */
  private Optional<String> page(Language language) {
    return setting.organisation().editions(job).stream()
        .map(RenderedDocument::job)
        .filter(other -> other.language().equals(language) && other.isPage())
        .findFirst()
        .map(other -> SiteFile.path(other, Format.HTML));
  }

  private String nearest(Language language) {
    SiteMap map = setting.map();
    return map.audience(setting.organisation(), setting.school(), audience(), language)
        .orElseGet(() -> map.start(setting.organisation(), setting.school(), language));
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (List<RenderedDocument> editions :
        setting.organisation().shelf(setting.school(), audience())) {
      list.nearest(editions.stream().filter(edition -> edition.job().isPage()).toList())
          .ifPresent(
              edition ->
                  steps.add(
                      new Step(
                          setting.text(edition.job().document().title()),
                          setting.href(SiteFile.path(edition.job(), Format.HTML)),
                          edition.job().language(),
                          edition.job().path().equals(job.path()))));
    }
    return steps;
  }

  /** Where the page is: its address, or its path in the tree, wherever that is deployed. */
  private String address() {
    return canonical.orElseGet(() -> setting.path().substring(job.part().root().length()));
  }

  private String report(String mail) {
    Text named = title.text();
    return "mailto:"
        + mail
        + "?subject="
        + encoded(setting.say("page/report-subject", Map.of("title", named)).toString())
        + "&body="
        + encoded(setting.say("page/report-body").toString() + "\r\n\r\n\r\n")
        + encoded(address());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Optional<Prevailing> prevailing() {
    Language source = job.sourceLanguage();
    if (source.equals(job.language())) {
      return Optional.empty();
    }
    Map<String, Text> named = Map.of("language", setting.wording().languageName(source));
    return Optional.of(
        new Prevailing(
            setting.say("translation/prevails", named),
            setting.say("translation/read", named),
            page(source).map(setting::href),
            source));
  }
}
