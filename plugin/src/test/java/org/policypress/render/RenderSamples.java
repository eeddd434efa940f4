package org.policypress.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.Language;
import org.policypress.language.Messages;
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

  /** The Danish words of our own catalogue. */
  static final Map<String, String> PAGE_WORDS = PageAssembler.words(danishMessages());

  private static Messages danishMessages() {
    try {
      String text =
          new String(TemplateFiles.standard().read("messages/da.po"), StandardCharsets.UTF_8);
      return Messages.load(
          Language.of("da"), List.of(new SourceFile("messages/da.po", text)), new Diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final StartContent.Person HEAD =
      new StartContent.Person(
          danish("Hassel Gymnasium"),
          Optional.empty(),
          Optional.of(danish("Nøddeallé 14")),
          Optional.of("99 00 41 10"),
          Optional.of("99004110"),
          Optional.of("kontor@hassel.example"),
          Optional.of("https://www.hassel.example"));

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
        ways(),
        body,
        Optional.of(search()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        head(),
        Optional.of(brand()),
        List.of(statement("../accessibility.html")),
        "../../assets/",
        PAGE_WORDS);
  }

  private static BrandView brand() {
    return new BrandView(
        "../../fjordgymnasierne/brand.css",
        Optional.of(new BrandView.Picture("../../fjordgymnasierne/logo.svg", 44, 44)),
        Optional.of(new BrandView.Picture("../../fjordgymnasierne/logo-dark.svg", 44, 44)));
  }

  static AccessibilityLink statement(String href) {
    return new AccessibilityLink(
        danish("Tilgængelighedserklæring"), href, Optional.of(Language.of("sv")), false);
  }

  private static SearchView search() {
    Map<String, String> words = new TreeMap<>(Map.of("comma", ", "));
    SearchView.WORDS.forEach(key -> words.put(key, "[" + key + "]"));
    return new SearchView(
        "../", List.of("search-staff.js"), Optional.of("hassel"), "0123456789", words);
  }

  private static PageText danish(String text) {
    return PageText.of(text, Language.of("da"));
  }

  private static PageHead head() {
    return new PageHead(
        PageHead.Kind.ARTICLE,
        true,
        Optional.of("https://skoler.example/hassel/da/staff-handbook.html"),
        Stream.of("da", "en", "ar")
            .map(
                tag ->
                    new PageHead.Edition(
                        Language.of(tag),
                        "https://skoler.example/hassel/" + tag + "/staff-handbook.html"))
            .toList(),
        Optional.of("https://skoler.example/hassel/da/staff-handbook.html"),
        Optional.of("2026-11-01"));
  }

  static IndexView index() {
    Language danish = Language.of("da");
    Language arabic = Language.of("ar");
    StartContent.Edition original =
        new StartContent.Edition(
            new StartContent.Link(danish("Persondatahåndbog"), "da/handbook.html", danish),
            Optional.empty(),
            List.of(new Download("pdf", "PDF", "da/handbook.pdf", Optional.empty())));
    StartContent.Edition draft =
        new StartContent.Edition(
            new StartContent.Link(danish("Persondatahåndbog"), "ar/handbook.html", arabic),
            Optional.of("udkast til oversættelse"),
            List.of());
    return new IndexView(
        "audience",
        danish("Til alle"),
        "Her står, hvad skolerne gemmer om dig, hvorfor, og hvor længe.",
        danish,
        Optional.of(danish("Fjordgymnasierne")),
        Optional.of(danish("Hassel Gymnasium")),
        List.of(),
        List.of(),
        new StartContent(
            List.of(),
            Optional.empty(),
            Optional.of("<section><h2 id=\"answer-what\">Hvad?</h2><p>Lidt.</p></section>"),
            List.of(),
            List.of(new StartContent.Link(danish("Hassel Gymnasium"), "hassel/", danish)),
            List.of(
                new StartContent.Shelf(
                    "own-public",
                    danish("Dokumenter"),
                    Optional.empty(),
                    List.of(
                        new StartContent.Listed(original, List.of(draft)),
                        new StartContent.Listed(draft, List.of())))),
            List.of(HEAD),
            Optional.of(new StartContent.Complaint(danish("Klag til skolen."), Optional.of(HEAD)))),
        Optional.of(search()),
        Optional.empty(),
        PageHead.unlisted(),
        Optional.empty(),
        List.of(),
        "assets/",
        PAGE_WORDS);
  }

  /** What stands around the handbook. */
  static PageWays ways() {
    Language danish = Language.of("da");
    PageWays.Step handbook =
        new PageWays.Step(danish("Persondatahåndbog"), "staff-handbook.html", danish, true);
    PageWays.Step card = new PageWays.Step(danish("Kort"), "card.html", danish, false);
    return new PageWays(
        List.of(
            new PageWays.LanguageWay(danish, "staff-handbook.html", true, true),
            new PageWays.LanguageWay(Language.of("en"), "../en/staff-handbook.html", false, true),
            new PageWays.LanguageWay(Language.of("ar"), "../ar/index.html", false, false)),
        danish("Til medarbejdere"),
        List.of(handbook, card),
        Optional.empty(),
        Optional.of(card),
        Optional.of("mailto:kontor@hassel.example?subject=Fejl"),
        "hassel/da/staff-handbook.html",
        Optional.empty());
  }
}
