package org.policypress.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.policypress.language.Language;

/** Documents for the tests of PDFs, and ways to look into a PDF. */
final class PdfFixture {
  static final Instant TIME = Instant.parse("2026-08-03T10:15:30Z");
  static final AccessiblePdf PDF = new AccessiblePdf(TemplateFiles.standard());

  private PdfFixture() {}

  static PdfProperties handbook() {
    return properties(
        PdfLayout.HANDBOOK,
        "Persondatahåndbog",
        "Fjordgymnasierne",
        "Sådan passer vi på oplysninger om elever, forældre og ansatte",
        "da");
  }

  static PdfProperties notice() {
    return properties(
        PdfLayout.NOTICE,
        "How Hassel Gymnasium uses information about your child",
        "Hassel Gymnasium",
        "Notice to pupils and parents",
        "en");
  }

  static PdfProperties card() {
    return properties(
        PdfLayout.BREACH_CARD,
        "Brud på persondatasikkerheden? Gør dette nu",
        "Fjordgymnasierne",
        "",
        "da");
  }

  /** Of a document in one of the languages that {@code notice-*.html} is there in. */
  static PdfProperties properties(PdfLayout layout, String language) {
    return switch (language) {
      case "ar" ->
          properties(
              layout,
              language,
              "كيف تستخدم المدرسة معلومات طفلك",
              "إشعار للأهل والتلاميذ",
              "آخر مراجعة: 22 نوفمبر 2026",
              new PdfWords("صفحة {n} من {m}", "المحتويات"));
      case "fa" ->
          properties(
              layout,
              language,
              "مدرسه چگونه از اطلاعات فرزند شما استفاده می‌کند",
              "اطلاعیه برای والدین و دانش‌آموزان",
              "آخرین بازبینی: ۲۲ نوامبر ۲۰۲۶",
              new PdfWords("صفحهٔ {n} از {m}", "فهرست"));
      case "ti" ->
          properties(
              layout,
              language,
              "ቤት ትምህርቲ ሓበሬታ ውላድኩም ከመይ ትጥቀመሉ",
              "መፍለጢ ንወለድን ተማሃሮን",
              "ዝተመሓየሸሉ ዕለት 22 ሕዳር 2026",
              new PdfWords("ገጽ {n} ካብ {m}", "ትሕዝቶ"));
      default ->
          properties(
              layout,
              language,
              "Sida dugsigu u isticmaalo xogta ilmahaaga",
              "Ogeysiis waalidka iyo ardayda",
              "Dib loo eegay 22 Nofembar 2026",
              new PdfWords("Bogga {n} ee {m}", "Tusmada"));
    };
  }

  private static PdfProperties properties(
      PdfLayout layout,
      String language,
      String title,
      String subject,
      String revised,
      PdfWords words) {
    return new PdfProperties(
        layout,
        title,
        "Aspdungens skola",
        subject,
        Language.of(language),
        revised,
        TIME,
        words);
  }

  private static PdfProperties properties(
      PdfLayout layout, String title, String organisation, String subject, String language) {
    boolean danish = language.equals("da");
    return new PdfProperties(
        layout,
        title,
        organisation,
        subject,
        Language.of(language),
        danish ? "Revideret 3. august 2026" : "Revised 3 August 2026",
        TIME,
        danish
            ? new PdfWords("Side {n} af {m}", "Indhold")
            : new PdfWords("Page {n} of {m}", "Contents"));
  }

  static Element html(String name) {
    return Jsoup.parseBodyFragment(text(name)).body();
  }

  static String text(String name) {
    try (InputStream in = PdfFixture.class.getResourceAsStream("/pdf/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The chapters of the handbook, many times over, so that it is long. */
  static Element longHandbook(int times) {
    String chapters = text("handbook-da.html");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      all.append(chapters.replaceAll("(id=\"|href=\"#)([^\"]+)", "$1$2-" + i));
    }
    return Jsoup.parseBodyFragment(all.toString()).body();
  }

  static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator(" ");
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }

  static int pagesOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
