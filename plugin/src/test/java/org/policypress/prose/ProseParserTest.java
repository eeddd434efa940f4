package org.policypress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceText;

class ProseParserTest {
  private static SourceText source(String text) {
    return SourceText.verbatim(new SourceFile("policy.yaml", text), 0, text.length());
  }

  private static String read(String text) {
    Diagnostics sink = new Diagnostics();
    Prose prose = ProseParser.parse(source(text), sink);
    assertThat(sink.sorted()).isEmpty();
    return ProseOutline.of(prose);
  }

  private static List<Diagnostic> faults(String text) {
    Diagnostics sink = new Diagnostics();
    ProseParser.parse(source(text), sink);
    return sink.sorted();
  }

  @Test
  void paragraphsAreSeparatedByEmptyLinesAndLineBreaksAreSpaces() {
    assertThat(read("Én linje\nog en til.\n\nNyt afsnit.\r\n \r\nOg et.\n"))
        .isEqualTo("p(Én linje og en til.)p(Nyt afsnit.)p(Og et.)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '~',
      value = {
        "a *b c* d\tp(a |strong(b c)| d)",
        "(*b*), _c_.\tp((|strong(b)|), |em(c)|.)",
        "*_b_* og _*c*_\tp(strong(em(b))| og |em(strong(c)))",
        "*a b*c*\tp(strong(a b*c))",
        "Læs https://datatilsynet.dk/da[Datatilsynet].\tp(Læs |link(https://datatilsynet.dk/da Datatilsynet)|.)",
        "Se https://a.dk/b_c_(d)?e=1&f=2#g.\tp(Se |link(https://a.dk/b_c_(d)?e=1&f=2#g )|.)",
        "(https://a.dk/)\tp((|link(https://a.dk/ )|))",
        "*https://a.dk/b*\tp(strong(link(https://a.dk/b )))",
        "_se https://a.dk/_b_/c[d]_\tp(em(se |link(https://a.dk/_b_/c d)))",
        "mailto:dpo@a.example[Skriv, *nu*]\tp(link(mailto:dpo@a.example Skriv, |strong(nu)))",
        "<<retention>> og <<retention/cctv,se _her_>>\tp(xref(retention )| og |xref(retention/cctv se |em(her)))",
        "Gem.footnote:[Se https://a.dk[lov] og *mere*.] Slet.\tp(Gem.|note(Se |link(https://a.dk lov)| og |strong(mere)|.)| Slet.)",
        "&#42;a&#42; &#x7c; &#9;\tp(*a* | &#9;)",
      })
  void textWithinAParagraphIsRead(String text, String outline) {
    assertThat(read(text)).isEqualTo(outline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\" 'b' ”c” * _ - 5*3 5 * 3 * 2 a_b snake_case_name & < > C# F# C++ e.g. (c) (C) ... --",
        "it's a->b => c <= d, 3 < 4 > 2, AT&T; R&D; § 4, stk. 1",
        "*not closed and _neither this",
        "a * not* and _ nor_",
        "1. januar 2026 træder loven i kraft",
        "NOTE this: at 12:30, see: below",
        "Navn: ________ Dato: ______",
        "a@b.example mailto:a@b.example http: https:// see:https://a.dk",
        "{ } {} { a } [a] (a) (b (c)) << a >> <<",
        "~100 and ^ or `",
        "#1 and #2, + and +45 12 34 56 78",
        "image: se side 3; include:: er et ord",
        "footnote: se nedenfor",
        "${7*7} <#include x>",
      })
  void whatIsNoMarkupIsText(String text) {
    String shown = text.replace("include:: ", "include: ");
    assertThat(read(shown)).isEqualTo("p(" + shown + ")");
  }

  @Test
  void listsNestByTheirSigns() {
    assertThat(
            read(
                """
                Indledning

                * et
                  og mere
                ** under
                .. nummer

                ** under igen
                - streg
                * to

                Slut
                """))
        .isEqualTo(
            "p(Indledning)"
                + "ul[et og mere ul[under ol[nummer]; under igen ul[streg]]; to]"
                + "p(Slut)");
    assertThat(read("- a\n- b")).isEqualTo("ul[a; b]");
    assertThat(read(". a\n.. b\n. c")).isEqualTo("ol[a ol[b]; c]");
  }

  /** Each text marks with ⟦ and ⟧ the places that are to be reported. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n\n⟦====⟧\nb\n⟦====⟧\n",
        "⟦----⟧\nb",
        "⟦....⟧\nb",
        "⟦****⟧\nb",
        "⟦____⟧\nb",
        "⟦++++⟧\nb",
        "⟦////⟧\nb",
        "⟦--⟧\nb\n⟦--⟧",
        "⟦```java⟧\nb\n⟦```⟧",
        "⟦|===⟧\n⟦|⟧ a | b\n⟦|===⟧",
        "⟦,===⟧\na",
        "⟦<<<⟧",
        "⟦'''⟧",
        "⟦- - -⟧",
        "* a\n⟦+⟧\nb",
        "⟦=⟧ a",
        "⟦===⟧ a",
        "⟦##⟧ a",
        "⟦[quote]⟧\na",
        "⟦[[a]]⟧\na",
        "⟦.Titel⟧\na",
        "⟦:a-b:⟧ c",
        "⟦:!a:⟧",
        "⟦// a⟧\nb",
        "a\n⟦// b⟧\nc",
        "a⟦::⟧ b",
        "a⟦:::⟧",
        "a⟦;;⟧ b",
        "⟦<1>⟧ a",
        "⟦<.>⟧ a",
        "a ⟦+⟧\nb",
        "a ⟦|⟧ b",
        "a\n⟦*⟧ b",
        "a\n\n  ⟦b c⟧",
        "⟦1.⟧ a\n2. b",
        "a ⟦{name}⟧ b",
        "a ⟦{set:x:y}⟧ b",
        "a ⟦`b c`⟧ d",
        "a ⟦``b``⟧ d",
        "a ⟦#b#⟧ c",
        "a⟦##b##⟧c",
        "[.x]⟦#b#⟧ c",
        "a ⟦+b+⟧ c",
        "a ⟦++b++⟧ c",
        "a ⟦+++b+++⟧ c",
        "C⟦++ og C++⟧",
        "a ⟦$$b$$⟧ c",
        "H⟦~2~⟧O",
        "m⟦^2^⟧",
        "a⟦**b**⟧c",
        "⟦**b**⟧ c",
        "a⟦__b__⟧c",
        "a ⟦((b))⟧ c",
        "a ⟦(((b, c)))⟧ d",
        "a ⟦[[b]]⟧ c",
        "a ⟦image:b.png[c]⟧ d",
        "⟦image::b.png[c]⟧",
        "⟦include::b.adoc[]⟧",
        "⟦include::b.adoc⟧",
        "⟦ifdef::a[]⟧\nb\n⟦endif::[]⟧",
        "⟦ifeval::[1 == 1]⟧",
        "a ⟦pass:[b]⟧ c",
        "a ⟦stem:[b_c_]⟧ d",
        "a ⟦kbd:[b]⟧ c",
        "a ⟦xref:b.adoc#c[d]⟧ e",
        "a ⟦link:https://b.dk[c]⟧ d",
        "a ⟦http://b.dk⟧. c",
        "a ⟦http://b.dk[c]⟧ d",
        "a ⟦ftp://b.dk⟧ c",
        "a ⟦footnote:b[c]⟧ d",
        "a ⟦footnote:[⟧b",
        "a ⟦footnote:[]⟧ b",
        "a ⟦https://b.dk[⟧c",
        "https://b.dk[⟦c,window=_blank⟧]",
        "https://b.dk[⟦c^⟧]",
        "https://b.dk[c ⟦<<d>>⟧]",
        "footnote:[a ⟦footnote:[b]⟧ c]",
        "a ⟦<<B c>>⟧ d",
        "a ⟦&nbsp;⟧ ⟦&#0011;⟧ b",
        "a ⟦\\*⟧b* c",
        "* a\n** b\n*** c\n**** d\n***** e\n⟦******⟧ f",
      })
  void otherMarkupIsReportedWhereItStands(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        start = text.length();
      } else if (c == '⟧') {
        expected.add(start + ".." + text.length());
      } else {
        text.append(c);
      }
    }
    List<Diagnostic> faults = faults(text.toString());
    assertThat(faults)
        .extracting(d -> d.span().start().offset() + ".." + d.span().end().offset())
        .isEqualTo(expected);
    assertThat(faults).allSatisfy(d -> assertThat(d.hint()).isPresent());
    assertThat(faults).allSatisfy(d -> assertThat(d.message()).doesNotEndWith("."));
  }

  @Test
  void aFaultSaysWhatWasFoundAndWhatToWrite() {
    assertThat(faults("Se {navn} her"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule()).isEqualTo(ProseRules.MARKUP_IN_TEXT);
              assertThat(d.message()).isEqualTo("`{navn}` is the name of a value");
              assertThat(d.hint())
                  .contains(
                      "write the words themselves, or write `&#123;` where the character is meant");
            });
  }

  @Test
  void spansFollowTheTextIntoAnIndentedBlock() {
    String yaml = "law: |\n    Første *linje\n    går videre* her\n";
    String text = "Første *linje\ngår videre* her\n";
    int[] offsets = new int[text.length() + 1];
    int at = yaml.indexOf("Første");
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = at++;
      at += text.charAt(i) == '\n' ? 4 : 0;
    }
    offsets[text.length()] = yaml.length();
    SourceFile file = new SourceFile("policy.yaml", yaml);
    Prose prose = ProseParser.parse(new SourceText(text, file, offsets), new Diagnostics());
    Prose.Inline strong = prose.inlines().skip(1).findFirst().orElseThrow();
    assertThat(strong.span()).hasToString("policy.yaml:[2,12]");
    assertThat(strong.span().end()).hasToString("3:16");
  }

  @Test
  void crossReferencesAreFoundAtAnyDepth() {
    Prose prose =
        ProseParser.parse(
            source("<<a>> *b <<b>>*footnote:[<<c>>]\n\n* <<d>>\n** <<e,f>>"), new Diagnostics());
    assertThat(prose.crossReferences().map(Prose.CrossReference::id))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    assertThat(read("")).isEmpty();
    assertThat(read(" \n \n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a ",
        "_a ",
        "*_",
        "**a ",
        "`a ",
        "#a ",
        "+a ",
        "++",
        "^",
        "~a",
        "{a",
        "{set:",
        "[[a",
        "((",
        "<<a",
        "https://a[",
        "footnote:[",
        "footnote:[a] ",
        "pass:",
        "include::",
        "&#",
        "\\*",
        "* a\n",
        "*** a\n** b\n* c\n",
        ". a\n* b\n",
        "----\n",
        "a::",
        "1. a\n",
        "h",
        "\u202E"
      })
  void longRunsOfOpeningsAreReadInOneGo(String opening) {
    String text = opening.repeat(60_000 / opening.length());
    Prose prose = ProseParser.parse(source(text), new Diagnostics());
    assertThat(prose.span().end().offset()).isEqualTo(text.length());
  }
}
