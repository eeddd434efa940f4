package org.policypress.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.model.BreachProcedure;
import org.policypress.model.Checklist;
import org.policypress.model.Consent;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.ProcessingActivity;
import org.policypress.model.Ref;
import org.policypress.render.VeraPdf;

/** What people fill in, sign, hang up or file, as one of the samples prints it. */
class PrintedAidsTest {
  private static final Path SAMPLE = Path.of("..", "policy-source", "fjordgymnasierne");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path work;

  private static PolicySet policy;
  private static PolicyIndex index;

  @BeforeAll
  static void compile() throws CompilerFault {
    CompilerOptions options =
        new CompilerOptions(
            SAMPLE,
            SAMPLE,
            Optional.empty(),
            work.resolve("site"),
            new CompilerOptions.Filter(
                List.of("da"),
                List.of(
                    "fjordgymnasierne", "fjordgymnasierne/hassel", "fjordgymnasierne/birkelund"),
                List.of("templates", "consent-forms", "checklists", "camera-sign", "record"),
                List.of("html", "pdf")),
            Instant.EPOCH,
            LocalDate.of(2026, 11, 22),
            "test");
    PolicyCompiler compiler = new PolicyCompiler(options, line -> {});
    Diagnostics found = new Diagnostics();
    assertThat(compiler.compile(found, none -> false)).as("%s", found.sorted()).isPresent();
    policy = compiler.validate(new Diagnostics()).get(0).group().base();
    index = PolicyIndex.of(policy);
  }

  @Test
  void theRegisterOfBreachesHasAColumnForEachPointOfTheProcedure() throws IOException {
    Element register = sheet("templates", "form-breach-register");
    for (BreachProcedure.RegisterField field : breach().register()) {
      assertThat(register.select("th").text()).containsIgnoringCase(field.text().value());
    }
    assertThat(register.select("tbody tr")).hasSize(5);
  }

  @Test
  void aNotificationAsksForItsFourContentsAndTheReasonsForDelay() throws IOException {
    Element sheet = sheet("templates", "form-breach-notification");
    assertThat(breach().notification()).hasSize(4);
    for (BreachProcedure.Content content : breach().notification()) {
      if (content.covers().value() != BreachProcedure.Content.Point.CONTACT) {
        assertThat(sheet.select("dt").text()).containsIgnoringCase(content.text().value());
      }
    }
    assertThat(sheet.select(".facts").text()).contains("dpo@fjordgymnasierne.example");
    assertThat(sheet.text())
        .contains(breach().lateReasons().orElseThrow().value())
        .contains("72 timer")
        .contains("Datatilsynet");
  }

  @Test
  void aMessageToThoseConcernedStartsWithTheExceptions() throws IOException {
    Element sheet = sheet("templates", "form-breach-communication");
    assertThat(sheet.select(".checklist li").eachText())
        .containsExactlyElementsOf(breach().exceptions().stream().map(e -> e.value()).toList());
  }

  @Test
  void anAssessmentAsksAllQuestionsAfterTheSignsThatOneIsNeeded() throws IOException {
    Element sheet = sheet("templates", "form-dpia");
    assertThat(sheet.select(".checklist li").eachText())
        .containsExactlyElementsOf(
            policy.dpia().orElseThrow().signs().stream().map(s -> s.value()).toList());
    assertThat(sheet.expectFirst(".questions").select("dt").eachText())
        .containsExactlyElementsOf(
            policy.dpia().orElseThrow().questions().stream().map(q -> q.text().value()).toList())
        .hasSize(13);
  }

  @Test
  void aSheetOfTrainingNamesWhatItIsSignedForAndNothingElse() throws IOException {
    Element sheet = sheet("templates", "form-training-sign-off");
    assertThat(sheet.select(".facts dt").eachText())
        .containsExactly("Årsmøde om databeskyttelse", "Grundkursus for nye medarbejdere");
    assertThat(sheet.select(".attendance tbody tr")).hasSizeGreaterThan(9);
  }

  @Test
  void aLetterTellsOfEachProcessingOfItsReadersAndOfNoOther() throws IOException {
    Element letter = sheet("templates", "form-bridge-letter");
    for (ProcessingActivity activity : policy.activities()) {
      boolean theirs = activity.subjects().stream().map(Ref::id).anyMatch("bridge-pupil"::equals);
      String label = activity.label().value() + ":";
      if (theirs) {
        assertThat(letter.select("table").text()).contains(label);
      } else {
        assertThat(letter.select("table").text()).doesNotContain(label);
      }
    }
    assertThat(letter.text()).contains("art. 77").contains("Databeskyttelsesrådgiver");
  }

  @Test
  void aConsentHasOnePurposeABoxForEachMediumAndASlipBelowTheLineToCut() throws IOException {
    Document page = html("consent-forms");
    List<Consent> consents = consents();
    assertThat(page.select("section.sect1")).hasSameSizeAs(consents);
    for (Consent consent : consents) {
      Element sheet = sheet("consent-forms", "consent-form-" + consent.id().value());
      assertThat(sheet.select("dt").eachText()).containsOnlyOnce("Formål");
      assertThat(sheet.select(".checklist li")).hasSize(Math.max(2, consent.media().size() + 1));
      List<Element> parts = sheet.select("svg, h3");
      assertThat(parts).extracting(Element::normalName).containsExactly("svg", "h3");
    }
  }

  @Test
  void eachConsentFitsOnAPage() throws IOException {
    try (PDDocument pdf = pdf("consent-forms")) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(consents().size());
    }
  }

  @Test
  void aSchoolWithoutCamerasHangsUpNoSign() {
    assertThat(file("hassel/camera-sign.pdf")).exists();
    assertThat(file("birkelund/camera-sign.pdf")).doesNotExist();
  }

  @Test
  void aChecklistHasABoxForEachPointWithWhoDoesIt() throws IOException {
    for (Checklist list : policy.checklists()) {
      Element sheet = sheet("checklists", "checklist-" + list.id().value());
      List<String> boxes = sheet.select(".checklist li").eachText();
      assertThat(boxes).hasSameSizeAs(list.items());
      for (int i = 0; i < boxes.size(); i++) {
        Checklist.Item item = list.items().get(i);
        String role = index.find(item.role().orElseThrow()).orElseThrow().label().value();
        assertThat(boxes.get(i)).startsWith(item.text().value()).contains(role);
      }
    }
  }

  @Test
  void theRecordOfASchoolSaysAllPointsOfEachActivity() throws IOException {
    Document page = Jsoup.parse(Files.readString(file("hassel/record.html")));
    assertThat(page.select("table.keyfacts")).hasSizeGreaterThan(15);
    for (Element table : page.select("table.keyfacts")) {
      assertThat(table.select("th").text()).contains("(b)", "(c)", "(d)", "(e)", "(f)", "(g)");
    }
    assertThat(page.select("dt").text()).contains("(a)");
    assertThat(page.text()).contains("Hassel Gymnasium fører denne fortegnelse");
  }

  @Test
  void fieldsOfAPdfAreNamedDescribedAndReachedInReadingOrder() throws IOException {
    try (PDDocument pdf = pdf("templates")) {
      List<PDField> fields = pdf.getDocumentCatalog().getAcroForm().getFields();
      assertThat(fields).extracting(PDField::getPartialName).doesNotHaveDuplicates();
      assertThat(fields).noneMatch(f -> f.getAlternateFieldName() == null);
      assertThat(fields).noneMatch(f -> f.getAlternateFieldName().isBlank());
      assertThat(fields)
          .extracting(PDField::getAlternateFieldName)
          .contains("Hvilke oplysninger behandles?", "Databeskyttelsesrådgiverens råd");
      for (PDPage page : pdf.getPages()) {
        if (!page.getAnnotations().isEmpty()) {
          assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
              .isEqualTo("S");
        }
      }
    }
    try (PDDocument pdf = pdf("consent-forms")) {
      List<PDField> fields = pdf.getDocumentCatalog().getAcroForm().getFields();
      int boxes = consents().stream().mapToInt(c -> Math.max(2, c.media().size() + 1)).sum();
      assertThat(fields).filteredOn(PDCheckBox.class::isInstance).hasSize(boxes);
    }
  }

  @Test
  void aRegisterLiesOnItsSide() throws IOException {
    try (PDDocument pdf = pdf("templates")) {
      long wide = 0;
      for (PDPage page : pdf.getPages()) {
        wide += page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? 1 : 0;
      }
      assertThat(wide).isEqualTo(1);
    }
  }

  @Test
  void whatIsFilledInKeepsWhatAccessiblePdfsClaim() throws Exception {
    assertThat(VeraPdf.failures(Files.readAllBytes(file("templates.pdf")))).isEmpty();
    assertThat(VeraPdf.failures(Files.readAllBytes(file("consent-forms.pdf")))).isEmpty();
    assertThat(VeraPdf.failures(Files.readAllBytes(file("hassel/camera-sign.pdf")))).isEmpty();
  }

  private static BreachProcedure breach() {
    return policy.breach().orElseThrow();
  }

  /** The consents that the sheets for families are about. */
  private static List<Consent> consents() {
    return policy.consents().stream()
        .filter(c -> c.subjects().stream().anyMatch(s -> s.id().endsWith("pupil")))
        .toList();
  }

  /** A file of the internal tree, or of the public one. */
  private static Path file(String name) {
    Path internal = work.resolve("site/internal/fjordgymnasierne/da").resolve(name);
    return Files.exists(internal)
        ? internal
        : work.resolve("site/public/fjordgymnasierne/da").resolve(name);
  }

  private static Document html(String name) throws IOException {
    return Jsoup.parse(Files.readString(file(name + ".html")));
  }

  /** The section whose heading has this id. */
  private static Element sheet(String document, String id) throws IOException {
    return html(document).expectFirst("*:has(> [id=" + id + "])");
  }

  private static PDDocument pdf(String name) throws IOException {
    return Loader.loadPDF(Files.readAllBytes(file(name + ".pdf")));
  }
}
