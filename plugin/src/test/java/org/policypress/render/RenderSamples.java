package org.policypress.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.language.Language;
import org.policypress.render.PageView.Alternate;
import org.policypress.render.PageView.Crumb;
import org.policypress.render.PageView.Download;
import org.policypress.source.SourceFile;

/** A page of a handbook and its words, for the tests of this package. */
final class RenderSamples {
  static final FinishWords WORDS =
      new FinishWords(
          "Tabel",
          "Oversættelsen er ikke gennemlæst:",
          "Oversættelsen er forældet:",
          "Ikke oversat:",
          "Fodnoter",
          "Tilbage til note {number} i teksten");

  static final Map<String, String> PAGE_WORDS =
      Map.of(
          "audience", "Til:",
          "breadcrumb", "Du er her",
          "download", "Hent:",
          "languages", "Sprog",
          "made-with", "Siden dannes ud fra skolens persondatapolitik og ændrer sig med den.",
          "revised", "Senest ændret",
          "skip-to-content", "Gå til indholdet",
          "version", "Version");

  private RenderSamples() {}

  static String resource(String name) {
    try (InputStream in = RenderSamples.class.getResourceAsStream("/render/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such resource: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  static SourceFile handbook() {
    return new SourceFile("staff-handbook.adoc", resource("handbook.adoc"));
  }

  static HtmlFinisher finisher() {
    return new HtmlFinisher(WORDS, Map.of("lifecycle", resource("lifecycle.svg")));
  }

  static PageAssembler assembler() {
    Configuration configuration =
        StrictFreeMarker.configuration(
            new ClassTemplateLoader(
                RenderSamples.class.getClassLoader(), "org/policypress/templates"));
    return new PageAssembler(configuration, name -> "templates/" + name);
  }

  static PageView page(String body) {
    return new PageView(
        "handbook",
        danish("Persondatahåndbog"),
        "Sådan passer Fjordgymnasierne på oplysninger om elever & ansatte.",
        Language.of("da"),
        danish("Fjordgymnasierne"),
        Optional.of(danish("Hassel Gymnasium")),
        "alle ansatte",
        List.of(
            new Alternate(Language.of("da"), "staff-handbook.html", true),
            new Alternate(Language.of("en"), "../en/staff-handbook.html", false),
            new Alternate(Language.of("ar"), "../ar/staff-handbook.html", false)),
        List.of(
            new Download("pdf", "PDF", "staff-handbook.pdf", Optional.of("1,2 MB")),
            new Download("adoc", "AsciiDoc", "staff-handbook.adoc", Optional.empty())),
        Optional.of(
            new PageView.Revised("2026-11-01", PageText.of("1. november 2026", Language.of("da")))),
        Optional.of("3.1"),
        List.of(
            new Crumb(danish("Fjordgymnasierne"), Optional.of("../../index.html")),
            new Crumb(danish("Hassel Gymnasium"), Optional.of("../index.html")),
            new Crumb(danish("Persondatahåndbog"), Optional.empty())),
        body,
        "../../assets/",
        PAGE_WORDS);
  }

  private static PageText danish(String text) {
    return PageText.of(text, Language.of("da"));
  }

  static IndexView index() {
    List<IndexView.Edition> editions =
        List.of(
            new IndexView.Edition(
                Language.of("da"),
                Optional.empty(),
                Optional.of("da/handbook.html"),
                List.of(new Download("pdf", "PDF", "da/handbook.pdf", Optional.empty()))),
            new IndexView.Edition(
                Language.of("ar"),
                Optional.of("udkast til oversættelse"),
                Optional.of("ar/handbook.html"),
                List.of()));
    IndexView.Listed handbook =
        new IndexView.Listed(danish("Persondatahåndbog"), "alle ansatte", editions);
    IndexView.Listed notice =
        new IndexView.Listed(danish("Oplysninger til forældre"), "forældre og elever", editions);
    return new IndexView(
        "Persondata hos Fjordgymnasierne",
        "Her står, hvad skolerne gemmer om dig, hvorfor, og hvor længe.",
        Language.of("da"),
        List.of(),
        List.of(),
        List.of(
            new IndexView.Group(
                "fjordgymnasierne",
                danish("Fjordgymnasierne"),
                Optional.of("fjordgymnasierne/index.html"),
                List.of(
                    new IndexView.Shelf(
                        "common", danish("Fælles for alle skoler"), List.of(handbook)),
                    new IndexView.Shelf("hassel", danish("Hassel Gymnasium"), List.of(notice)),
                    new IndexView.Shelf(
                        "nordvang", danish("Nordvang Gymnasium"), List.of(notice))))),
        "assets/",
        PAGE_WORDS);
  }
}
