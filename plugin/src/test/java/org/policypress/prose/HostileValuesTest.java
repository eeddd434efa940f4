package org.policypress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policypress.prose.AsciiDocText.Position;

/** Whatever a value holds, it comes out as it is, in every place where templates put values. */
class HostileValuesTest {
  private static final List<String> VALUES = HostileValues.all();

  @SuppressWarnings("NullAway.Init")
  private static Asciidoctor asciidoctor;

  @BeforeAll
  static void start() {
    asciidoctor = Asciidoctor.Factory.create();
  }

  @AfterAll
  static void stop() {
    asciidoctor.close();
  }

  /** How a place is written, which position it is, and where HTML shows it. */
  private record Spot(
      String name,
      Position position,
      String block,
      String selector,
      Function<Element, String> shows) {
    static Spot of(String name, Position position, String block, String selector) {
      return new Spot(name, position, block, selector, Element::text);
    }

    String id(int number) {
      return name + "-" + number;
    }

    String write(int number, String escaped) {
      return "[#"
          + id(number)
          + "]\n"
          + block.replace("NUMBER", "" + number).replace("VALUE", escaped);
    }
  }

  private static final List<Spot> SPOTS =
      List.of(
          Spot.of("paragraph", Position.PARAGRAPH, "VALUE", "p"),
          Spot.of("middle", Position.ANYWHERE, "before VALUE after", "p"),
          Spot.of("bracketed", Position.ANYWHERE, "(VALUE)", "p"),
          Spot.of("item", Position.LIST_ITEM, "* VALUE", "li p"),
          Spot.of("numbered", Position.LIST_ITEM, ". VALUE", "li p"),
          Spot.of("cell", Position.CELL, "|===\n|VALUE\n|===", "td p"),
          Spot.of("beside", Position.CELL, "[cols=2]\n|===\n|VALUE|next\n|===", "td:first-child p"),
          Spot.of("nested", Position.CELL, "[cols=1a]\n|===\n|VALUE\n|===", "td p"),
          Spot.of("heading", Position.HEADING, "== VALUE", "h2"),
          Spot.of("title", Position.TITLE, ".VALUE\n====\nx\n====", ".title"),
          Spot.of("link", Position.LINK_TEXT, "https://example.org[VALUE]", "a"),
          Spot.of("mail", Position.LINK_TEXT, "mailto:a@example.org[VALUE]", "a"),
          Spot.of("reference", Position.LINK_TEXT, "<<other,VALUE>>", "a"),
          Spot.of("strong", Position.ANYWHERE, "**VALUE**", "strong"),
          Spot.of("role", Position.ANYWHERE, "[.lang-da]##VALUE##", "span"),
          Spot.of("term", Position.ANYWHERE, "VALUE:: x", "dt"),
          Spot.of("description", Position.PARAGRAPH, "term:: VALUE", "dd p"),
          Spot.of("attribution", Position.ATTRIBUTE, "[quote,\"VALUE\"]\nx", ".attribution"),
          new Spot(
              "alternative",
              Position.ATTRIBUTE,
              "image::x.png[alt=\"VALUE\"]",
              "img",
              e -> new Element("p").text(e.attr("alt")).text()),
          Spot.of("attribute", Position.ATTRIBUTE, "{vNUMBER}", "p"));

  private static String document(Function<Spot, Position> positions, List<Spot> spots) {
    StringBuilder out = new StringBuilder("= Values\n:example-caption!:\n:!sectids:\n");
    for (int i = 0; i < VALUES.size(); i++) {
      String escaped = AsciiDocText.escape(VALUES.get(i), Position.ATTRIBUTE);
      out.append(":v").append(i).append(": ").append(escaped).append('\n');
    }
    out.append("\n[#other]\nThe target of the references.\n");
    for (Spot spot : spots) {
      for (int i = 0; i < VALUES.size(); i++) {
        if (!isShown(spot, i)) {
          continue;
        }
        String escaped = AsciiDocText.escape(VALUES.get(i), positions.apply(spot));
        out.append("\n//-\n\n").append(spot.write(i, escaped)).append("\n");
      }
    }
    return out.toString();
  }

  /** Half of the values, well over 150, stand in each spot; the next spot has the other half. */
  private static boolean isShown(Spot spot, int number) {
    return number % 2 == SPOTS.indexOf(spot) % 2;
  }

  private static List<String> faults(Function<Spot, Position> positions, List<Spot> spots) {
    Document html = Jsoup.parseBodyFragment(convert(document(positions, spots)));
    assertThat(html.select("script, svg, iframe, style, code, em, mark, sup, sub, [onclick]"))
        .isEmpty();
    List<String> faults = new ArrayList<>();
    for (Spot spot : spots) {
      for (int i = 0; i < VALUES.size(); i++) {
        if (!isShown(spot, i)) {
          continue;
        }
        String literal = HostileValues.shown(VALUES.get(i));
        String expected =
            switch (spot.name()) {
              case "middle" -> "before " + literal + " after";
              case "bracketed" -> "(" + literal + ")";
              case "attribution" -> "— " + literal;
              default -> literal;
            };
        Element block = html.getElementById(spot.id(i));
        Element place = block == null ? null : block.selectFirst(spot.selector());
        String actual = place == null ? "nothing" : spot.shows().apply(place);
        if (!expected.equals(actual)) {
          faults.add(spot.name() + ": expected <" + expected + "> but found <" + actual + ">");
        }
      }
    }
    return faults;
  }

  private static String convert(String asciidoc) {
    return asciidoctor.convert(
        asciidoc,
        Options.builder().safe(SafeMode.SECURE).backend("html5").standalone(false).build());
  }

  @Test
  void valuesAreManyAndDifferent() {
    assertThat(VALUES).hasSizeGreaterThanOrEqualTo(160);
    assertThat(Set.copyOf(VALUES)).hasSizeGreaterThanOrEqualTo(160);
  }

  @Test
  void htmlShowsValuesThatWereEscapedForAnyPosition() {
    List<Spot> unknown = SPOTS.stream().filter(spot -> !spot.name().equals("mail")).toList();
    assertThat(faults(spot -> Position.ANYWHERE, unknown)).isEmpty();
  }

  @Test
  void htmlShowsValuesThatWereEscapedForTheirPosition() {
    List<Spot> known = SPOTS.stream().filter(spot -> spot.position() != Position.ANYWHERE).toList();
    assertThat(faults(Spot::position, known)).isEmpty();
  }

  /**
   * The font of the print theme here draws Latin only, so values with other scripts and signs are
   * left to the tests of the print theme; spaces are where the lines break, so they do not count.
   */
  @Test
  void printShopPdfShowsValues() throws IOException {
    List<Spot> spots =
        SPOTS.stream()
            .filter(s -> Set.of("item", "cell", "heading", "attribute").contains(s.name()))
            .toList();
    String pdf = squeezed(pdfText(document(s -> Position.ANYWHERE, spots)));
    Set<String> missing = new LinkedHashSet<>();
    int from = 0;
    for (Spot spot : spots) {
      for (int i = 0; i < VALUES.size(); i++) {
        String expected = squeezed(HostileValues.shown(VALUES.get(i)));
        if (isShown(spot, i) && expected.codePoints().allMatch(c -> c <= 0xFF && c != 0xAD)) {
          int at = pdf.indexOf(expected, from);
          if (at < 0 || at > from + 400) {
            missing.add(
                spot.name()
                    + ": <"
                    + expected
                    + "> not in <"
                    + pdf.substring(from, Math.min(pdf.length(), from + 100))
                    + ">");
          } else {
            from = at + expected.length();
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String pdfText(String asciidoc) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    asciidoctor.convert(
        asciidoc,
        Options.builder()
            .safe(SafeMode.SECURE)
            .backend("pdf")
            .standalone(true)
            .toStream(out)
            .attributes(Attributes.builder().attribute("notitle", "").build())
            .build());
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String squeezed(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
