package org.policypress.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Gives a PDF dates and an id that depend on its content alone, so that the same policy makes the
 * same bytes wherever and whenever it is compiled. The engines write the clock's time, in the
 * machine's time zone, and an id made from it.
 */
final class PdfIdentity {
  private static final int ID_BYTES = 16;

  /** A date of the metadata, be it {@code xmp:CreateDate} or an entry of {@code dc:date}. */
  private static final String DATE =
      "(<(?:xmp:\\w+Date|rdf:li)>)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[^<]*";

  private PdfIdentity() {}

  static void stamp(PDDocument document, String content, Instant timestamp) throws IOException {
    Instant seconds = timestamp.truncatedTo(ChronoUnit.SECONDS);
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    time.setTimeInMillis(seconds.toEpochMilli());
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(time);
    information.setModificationDate(time);

    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String xmp = unformatted(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
      metadata.importXMPMetadata(
          xmp.replaceAll(DATE, "$1" + seconds).getBytes(StandardCharsets.UTF_8));
    }

    COSString id = new COSString(hash(content + '\n' + seconds));
    COSArray both = new COSArray();
    both.add(id);
    both.add(id);
    document.getDocument().setDocumentID(both);
  }

  /**
   * The same metadata without line breaks and indentation: FOP writes it with whatever XSLT engine
   * stands on the class path, and each of them formats it differently.
   */
  private static String unformatted(String xmp) {
    Document document = Jsoup.parse(xmp, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    document.forEachNode(
        node -> {
          if (node instanceof TextNode text && text.isBlank()) {
            text.remove();
          }
        });
    return document.html();
  }

  private static byte[] hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(digest.digest(content.getBytes(StandardCharsets.UTF_8)), ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
