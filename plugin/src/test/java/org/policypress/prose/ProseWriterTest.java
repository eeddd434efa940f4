package org.policypress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.prose.ProseWriter.Place;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;

class ProseWriterTest {
  private static final String[] PIECES = {
    "*",
    "_",
    "*a*",
    "_b_",
    "*_c_*",
    "_*d*_",
    "**",
    "__",
    " ",
    " ",
    " ",
    " ",
    "x",
    "ord",
    "1",
    "(",
    ")",
    "[",
    "]",
    "<<id>>",
    "<<id-b,se her>>",
    "<",
    ">",
    "&",
    "&#42;",
    "&#95;",
    ";",
    ":",
    "'",
    "\"",
    ".",
    ",",
    "-",
    "--",
    "/",
    "=",
    "+",
    "#",
    "~",
    "^",
    "`",
    "{",
    "}",
    "|",
    "\\",
    "$",
    "@",
    "https://a.dk/b",
    "https://a.dk/_b_[c]",
    "https://a.dk/?a--b=c&d...e#f(C)",
    "mailto:a@b.dk[d, e]",
    "footnote:[n *o* https://a.dk[p]]",
    "\n",
    "\n\n",
    "\n\n* ",
    "\n** ",
    "\n\n. ",
    "\n\n- ",
    "å",
    "\u0633",
    "e\u0301",
    "\u00a0",
    "\u202e",
    "\u2069",
    "::",
    "...",
    "(C)",
    "->",
    "%",
    "!"
  };

  private static Prose parse(String text, Diagnostics sink) {
    SourceFile file = new SourceFile("policy.yaml", text);
    return ProseParser.parse(SourceText.verbatim(file, 0, text.length()), sink);
  }

  private static Prose parse(String text) {
    return parse(text, new Diagnostics());
  }

  private static String write(String text, Place place) {
    return ProseWriter.plain().write(parse(text), place);
  }

  /** Hostile values, and the markup of prose thrown together in every way that chance finds. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(HostileValues.all());
    Random random = new Random(20261122);
    for (int i = 0; i < 600; i++) {
      StringBuilder text = new StringBuilder("a");
      int length = 1 + random.nextInt(12);
      for (int j = 0; j < length; j++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @Test
  void whatWasWrittenIsReadAgainAsTheSameProse() {
    for (String text : texts()) {
      Prose prose = parse(text);
      String written = ProseWriter.plain().write(prose, Place.BLOCK);
      Diagnostics sink = new Diagnostics();
      Prose again = parse(written, sink);
      assertThat(sink.sorted()).as("%s%n%s", text, written).isEmpty();
      assertThat(ProseOutline.of(again))
          .as("%s%n%s", text, written)
          .isEqualTo(ProseOutline.of(prose));
      assertThat(ProseWriter.plain().write(again, Place.BLOCK)).as(text).isEqualTo(written);
    }
  }

  @Test
  void asciidoctorReadsWhatWasWrittenAsTheSameProse() {
    List<String> texts = texts();
    StringBuilder asciidoc = new StringBuilder("[#id]\nx\n\n[#id-b]\nx\n");
    texts.removeIf(text -> parse(text).blocks().isEmpty());
    for (int i = 0; i < texts.size(); i++) {
      asciidoc.append("\n[#t").append(i).append("]\n====\n");
      asciidoc.append(write(texts.get(i), Place.BLOCK)).append("\n====\n");
      if (i % 3 > 0) {
        continue;
      }
      asciidoc.append("\n[#c").append(i).append("]\n|===\na|");
      asciidoc.append(write(texts.get(i), Place.CELL)).append("\n|===\n");
      asciidoc.append("\n[#l").append(i).append("]\n====\n* ");
      asciidoc.append(write(texts.get(i), Place.LIST_ITEM)).append("\n====\n");
    }
    Document html = convert(asciidoc.toString());
    html.select("#footnotes").remove();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String expected = HtmlOutline.expected(parse(texts.get(i)));
      compare(faults, expected, html.selectFirst("#t" + i + " > .content"), texts.get(i));
      if (i % 3 > 0) {
        continue;
      }
      compare(faults, expected, html.selectFirst("#c" + i + " td > .content"), texts.get(i));
      compare(faults, expected, html.selectFirst("#l" + i + " li"), texts.get(i));
    }
    assertThat(faults).isEmpty();
  }

  private static void compare(
      List<String> faults, String expected, @Nullable Element found, String text) {
    String actual = found == null ? "nothing" : HtmlOutline.of(found);
    if (!actual.equals(expected)) {
      faults.add(
          "<"
              + text
              + "> as <"
              + write(text, Place.BLOCK)
              + ">\n expected "
              + expected
              + "\n found    "
              + actual);
    }
  }

  private static Document convert(String asciidoc) {
    try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
      return Jsoup.parseBodyFragment(
          asciidoctor.convert(
              asciidoc,
              Options.builder().safe(SafeMode.SECURE).backend("html5").standalone(false).build()));
    }
  }

  @Test
  void plainTextStaysReadable() {
    assertThat(
            write(
                "Skolen gemmer \"standpunktskarakterer\" (alle fag) i 10 år; se § 4, stk. 1:"
                    + " *aldrig* længere, jf. bilag 3/B!",
                Place.BLOCK))
        .isEqualTo(
            "Skolen gemmer \"standpunktskarakterer\" (alle fag) i 10 år; se § 4, stk. 1: *aldrig*"
                + " længere, jf. bilag 3/B!");
  }

  @Test
  void signsOfListsAreThoseOfTheirDepth() {
    assertThat(write("- a\n- b\n. c\n* d\n\nSlut", Place.BLOCK))
        .isEqualTo("* a\n* b\n.. c\n*** d\n\nSlut");
  }

  @Test
  void whatFollowsTheFirstParagraphIsAttachedToTheListItem() {
    assertThat(write("Et\n\nTo\n\n* tre", Place.LIST_ITEM)).isEqualTo("Et\n+\n--\nTo\n\n* tre\n--");
    assertThat(write("* tre", Place.LIST_ITEM)).isEqualTo("{empty}\n+\n--\n* tre\n--");
    assertThat(write("Et", Place.LIST_ITEM)).isEqualTo("Et");
  }

  @Test
  void anchorsAndLinesAreWrittenAsTheCallerSays() {
    ProseWriter writer =
        new ProseWriter(to -> "s-" + to.id(), text -> "[.lang-da]##" + text + "##");
    assertThat(writer.write(parse("Se <<a,her>>\n\n* to"), Place.BLOCK))
        .isEqualTo("[.lang-da]##Se <<s-a,her>>##\n\n* [.lang-da]##to##");
  }
}
