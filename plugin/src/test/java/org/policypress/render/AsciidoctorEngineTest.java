package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

class AsciidoctorEngineTest {
  private static final AsciidoctorEngine ENGINE = new AsciidoctorEngine();
  private final Diagnostics diagnostics = new Diagnostics();

  @AfterAll
  static void stop() {
    ENGINE.close();
  }

  private String html(String asciiDoc) {
    return RenderSamples.html(ENGINE, new SourceFile("notice.adoc", asciiDoc), diagnostics);
  }

  @Test
  void theTitleOfTheDocumentIsItsFirstHeading() {
    assertThat(html("= Brev til forældre\n\nKære forældre"))
        .startsWith("<h1>Brev til forældre</h1>");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void whatAsciidoctorFindsStrangeStandsOnItsLine() {
    html("= Brev\n\nTekst\n\n|===\n|uden ende\n");
    assertThat(diagnostics.sorted()).hasSize(1);
    Diagnostic found = diagnostics.sorted().get(0);
    assertThat(found.span()).hasToString("notice.adoc:[5,1]");
    assertThat(found.message()).isEqualTo("unterminated table block");
    assertThat(found.rule().id()).isEqualTo("asciidoctor");
  }

  @Test
  void aMissingAttributeIsReportedRatherThanShown() {
    html("= Brev\n\nHej {navn}");
    assertThat(diagnostics.sorted())
        .singleElement()
        .extracting(Diagnostic::message)
        .isEqualTo("skipping reference to missing attribute: navn");
  }

  @Test
  void noFileIsEverIncluded() {
    assertThat(html("include::pom.xml[]")).doesNotContain("<project").contains("pom.xml");
  }

  @Test
  void captionsAreOnlyWhatTheDocumentSays() {
    assertThat(html(".Frister\n|===\n|a\n|===\n\n.For rektor\n====\nTekst\n===="))
        .contains("<caption class=\"title\">Frister</caption>", "<div class=\"title\">For rektor");
  }

  @Test
  void oneThatStartsBesideOtherWorkConvertsAndCanBeLeftToItself() {
    try (AsciidoctorEngine wanted = new AsciidoctorEngine();
        AsciidoctorEngine unwanted = new AsciidoctorEngine()) {
      wanted.startBeside();
      unwanted.startBeside();
      assertThat(RenderSamples.html(wanted, new SourceFile("a.adoc", "= Brev"), diagnostics))
          .startsWith("<h1>Brev</h1>");
    }
  }
}
