package org.policypress.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * Makes the PDF that is published, for every language: tagged, so that a screen reader can read it
 * (PDF/UA-1, ISO 14289-1), and fit for an archive (PDF/A-2a, ISO 19005-2).
 *
 * <p>The same document and properties give the same bytes, on any machine. One instance serves any
 * number of documents, from any thread; making one takes about a second.
 */
public final class AccessiblePdf {
  private static final List<Double> TEXT = List.of(10.0);

  /** A card is read from across the room; the first size at which it fits on its page is taken. */
  private static final List<Double> CARD =
      List.of(18.0, 17.0, 16.0, 15.5, 15.0, 14.5, 14.0, 13.5, 13.0, 12.5, 12.0, 11.0, 10.0);

  /** A form is filled in sheet by sheet; the first size that takes the fewest pages is taken. */
  private static final List<Double> FORM = List.of(10.0, 9.0);

  private final HtmlToFo stylesheet;
  private final FopEngine engine;
  private final PdfFinish finish;

  /** Prepares stylesheet and fonts. */
  public AccessiblePdf(TemplateFiles templates) {
    FontFiles fonts = FontFiles.of(templates);
    stylesheet = new HtmlToFo(templates, fonts);
    engine = new FopEngine(templates, fonts);
    finish = new PdfFinish(templates);
  }

  /**
   * Makes the PDF of one document.
   *
   * @param html the element that holds the finished document, its {@code h1} included
   * @param properties what the PDF says about itself
   * @param faults takes what a reader would see as broken
   */
  public byte[] render(Element html, PdfProperties properties, Consumer<PdfFault> faults) {
    int sheets = html.select("div.page-break").size() + 1;
    PdfLayout layout = properties.layout();
    List<Double> sizes = sizes(layout);
    Attempt taken = attempt(html, properties, sizes.get(0));
    for (double points : sizes.subList(1, sizes.size())) {
      if (taken.fits(sheets)) {
        break;
      }
      Attempt smaller = attempt(html, properties, points);
      if (layout == PdfLayout.BREACH_CARD || smaller.isBetterThan(taken)) {
        taken = smaller;
      }
    }
    taken.faults().stream().distinct().forEach(faults);
    if (taken.pages() > sheets && layout == PdfLayout.BREACH_CARD) {
      faults.accept(tooLarge(sheets, taken.pages()));
    }
    try {
      return finish.finish(taken.pdf().toByteArray(), taken.fo(), properties.timestamp());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Double> sizes(PdfLayout layout) {
    return switch (layout) {
      case BREACH_CARD -> CARD;
      case FORM -> FORM;
      default -> TEXT;
    };
  }

  private Attempt attempt(Element html, PdfProperties properties, double points) {
    List<PdfFault> faults = new ArrayList<>();
    String fo = stylesheet.toFo(html, properties, points, faults::add);
    FopEngine.Pages pages = engine.toPdf(fo, properties, faults::add);
    return new Attempt(fo, pages.pdf(), pages.pages(), faults);
  }

  private static PdfFault tooLarge(int sheets, int pages) {
    String text =
        sheets == 1
            ? "the card takes %d pages; it hangs on a wall, so it must fit on one"
            : "%2$d cards take %1$d pages; each hangs on a wall, so it must fit on one";
    return new PdfFault(PdfFault.Kind.OVERFULL, text.formatted(pages, sheets));
  }

  /** A document set at one size. */
  private record Attempt(String fo, ByteArrayOutputStream pdf, int pages, List<PdfFault> faults) {
    boolean fits(int sheets) {
      return pages <= sheets && !isOverfull();
    }

    boolean isBetterThan(Attempt larger) {
      return pages < larger.pages
          || (pages == larger.pages && larger.isOverfull() && !isOverfull());
    }

    private boolean isOverfull() {
      return faults.stream().anyMatch(fault -> fault.kind() == PdfFault.Kind.OVERFULL);
    }
  }
}
