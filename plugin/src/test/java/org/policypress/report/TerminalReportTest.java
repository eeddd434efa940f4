package org.policypress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

class TerminalReportTest {
  private static final RuleDescriptor DANGLING =
      RuleDescriptor.error("dangling-reference", "A reference names something that exists");
  private static final RuleDescriptor UNUSED =
      RuleDescriptor.warning("unused-role", "Every role is named somewhere");

  @Test
  void writesADiagnosticAsTheHouseStyleShowsIt() {
    SourceFile retention =
        new SourceFile(
            "policy-source/aabakke/retention.yaml",
            "\n".repeat(10) + "  - id: term-grades\n    categories: [term-grade]\n");
    SourceFile categories =
        new SourceFile(
            "policy-source/aabakke/data-categories.yaml",
            "\n".repeat(39) + "    id: term-grades\n");
    Diagnostic diagnostic =
        Diagnostic.of(
                DANGLING,
                place(retention, "term-grade]", "term-grade".length()),
                "retention rule `term-grades` names unknown data category `term-grade`")
            .withLabel("no data category has this id")
            .withHint("did you mean `term-grades`?")
            .withRelated("declared at", place(categories, "term-grades", 11));

    assertThat(TerminalReport.textWithSeverity(diagnostic))
        .isEqualTo(
            """
            [ERROR] policy-source/aabakke/retention.yaml:[12,18] retention rule `term-grades` names unknown data category `term-grade` [dangling-reference]
               11 |   - id: term-grades
               12 |     categories: [term-grade]
                  |                  ^^^^^^^^^^ no data category has this id
                  = hint: did you mean `term-grades`?  (declared at data-categories.yaml:[40,9])""");
  }

  @Test
  void leavesTheSeverityToALogger() {
    SourceFile file = new SourceFile("roles.yaml", "roles: x");

    assertThat(TerminalReport.lines(fault(place(file, "x", 1))))
        .containsExactly(
            "roles.yaml:[1,8] what is wrong [dangling-reference]",
            "    1 | roles: x",
            "      |        ^");
  }

  @Test
  void namesFoldersOfRelatedPlacesElsewhereAndTheSchoolsConcerned() {
    SourceFile file = new SourceFile("birk/schools/nord.yaml", "id: a");
    SourceFile other = new SourceFile("birk/roles.yaml", "id: a\nid: a");
    Diagnostic diagnostic =
        fault(place(file, "a", 1))
            .withRelated("declared at", place(other, "a", 1))
            .withRelated("and at", other.span(10, 11))
            .withSchools(List.of("syd", "nord"));

    assertThat(TerminalReport.lines(diagnostic))
        .endsWith(
            "      = see: declared at birk/roles.yaml:[1,5], and at birk/roles.yaml:[2,5]",
            "      = schools: nord, syd");
  }

  @Test
  void countsSchoolsBeyondTen() {
    SourceFile file = new SourceFile("a.yaml", "a");
    List<String> schools = IntStream.range(10, 30).mapToObj(i -> "s" + i).toList();

    assertThat(TerminalReport.text(fault(file.span(0, 1)).withSchools(schools)))
        .endsWith("= schools: s10, s11, s12, s13, s14, s15, s16, s17, s18, s19 and 10 more");
  }

  @Test
  void putsCaretsUnderCharactersAsTheyAreShown() {
    // A tab is one column, an emoji one code point, a combining ring no column of its own.
    SourceFile file = new SourceFile("a.yaml", "\tid: \uD83D\uDE00 A\u030Arhus");

    assertThat(TerminalReport.lines(fault(place(file, "A\u030A", 7))).subList(1, 3))
        .containsExactly("    1 |  id: \uD83D\uDE00 A\u030Arhus", "      |        ^^^^^");
  }

  @Test
  void showsWhatWouldFoolATerminalAsEscapes() {
    SourceFile file = new SourceFile("a.yaml", "id: \u202Etxt\u2066 \u001B[31m y");
    Diagnostic diagnostic =
        Diagnostic.of(DANGLING, place(file, "y", 1), "no `\u202E\n\u001B]0;` here")
            .withLabel("\u200Fthis")
            .withHint("take `\u0007` and `\uDB40\uDC01` out");

    assertThat(TerminalReport.lines(diagnostic))
        .containsExactly(
            "a.yaml:[1,17] no `\\u202E\\u000A\\u001B]0;` here [dangling-reference]",
            "    1 | id: \\u202Etxt\\u2066 \\u001B[31m y",
            "      |                                ^ \\u200Fthis",
            "      = hint: take `\\u0007` and `\\u{E0001}` out");
  }

  @Test
  void coversAnEscapeWithCaretsWhole() {
    SourceFile file = new SourceFile("a.yaml", "id: a\u202Eb");

    assertThat(TerminalReport.lines(fault(place(file, "\u202E", 1))).get(2))
        .isEqualTo("      |      ^^^^^^");
  }

  @Test
  void keepsTheJoinersOfPersian() {
    SourceFile file = new SourceFile("a.yaml", "می\u200Cرود x");

    assertThat(TerminalReport.lines(fault(place(file, "x", 1))).subList(1, 3))
        .containsExactly("    1 | می\u200Cرود x", "      |       ^");
  }

  @Test
  void marksAPlaceOfSeveralLinesToTheEndOfTheFirst() {
    SourceFile file = new SourceFile("a.yaml", "a: |\r\n  one\r\n  two\r\n");

    assertThat(TerminalReport.lines(fault(file.span(3, 15))).subList(1, 3))
        .containsExactly("    1 | a: |", "      |    ^");
  }

  @Test
  void marksAPlaceWithoutWidthByOneCaret() {
    SourceFile file = new SourceFile("a.yaml", "roles:\n\nrules:\n");

    assertThat(TerminalReport.lines(fault(file.span(6, 6))).subList(1, 3))
        .containsExactly("    1 | roles:", "      |       ^");
    assertThat(TerminalReport.lines(fault(file.span(8, 13))).subList(1, 3))
        .containsExactly("    3 | rules:", "      | ^^^^^");
    assertThat(TerminalReport.lines(fault(file.span(15, 15))).subList(1, 4))
        .containsExactly("    3 | rules:", "    4 |", "      | ^");
  }

  @Test
  void showsNoExcerptOfAnEmptyFile() {
    SourceFile file = new SourceFile("a.yaml", "");

    assertThat(TerminalReport.lines(fault(file.start()).withLabel("nothing here")))
        .containsExactly("a.yaml:[1,1] what is wrong [dangling-reference]", "      = nothing here");
  }

  @Test
  void showsOfALongLineWhatStandsAroundThePlace() {
    SourceFile file =
        new SourceFile("a.yaml", "p".repeat(170) + "\n" + "a".repeat(200) + "X" + "b".repeat(200));

    assertThat(TerminalReport.lines(fault(place(file, "X", 1))).subList(1, 4))
        .containsExactly(
            "    1 | " + "p".repeat(160) + "…",
            "    2 | …" + "a".repeat(60) + "X" + "b".repeat(99) + "…",
            "      | " + " ".repeat(61) + "^");
  }

  @Test
  void endsCaretsWhereALongLineIsCut() {
    SourceFile file = new SourceFile("a.yaml", "a".repeat(20) + "X".repeat(500));

    assertThat(TerminalReport.lines(fault(file.span(20, 520))).subList(1, 3))
        .containsExactly(
            "    1 | " + "a".repeat(20) + "X".repeat(140) + "…",
            "      | " + " ".repeat(20) + "^".repeat(140));
  }

  @Test
  void countsWhatWasFound() {
    SourceFile a = new SourceFile("a.yaml", "a");
    SourceFile b = new SourceFile("b.yaml", "b");
    Diagnostic warning = Diagnostic.of(UNUSED, b.start(), "role `b` is never named");

    assertThat(TerminalReport.summary(List.of())).isEqualTo("no errors, no warnings");
    assertThat(TerminalReport.summary(List.of(warning))).isEqualTo("1 warning in 1 file");
    assertThat(TerminalReport.summary(List.of(fault(a.start()), fault(b.start()), warning)))
        .isEqualTo("2 errors, 1 warning in 2 files");
  }

  private static Diagnostic fault(SourceSpan span) {
    return Diagnostic.of(DANGLING, span, "what is wrong");
  }

  private static SourceSpan place(SourceFile file, String marked, int length) {
    int start = file.text().indexOf(marked);
    return file.span(start, start + length);
  }
}
