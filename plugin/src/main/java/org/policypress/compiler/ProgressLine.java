package org.policypress.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policypress.edition.RenderedDocument;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;
import org.policypress.website.SiteFile;

/** What is said when a document is finished. */
final class ProgressLine {
  private ProgressLine() {}

  /**
   * Such as {@code [3/44] hassel/da/parent-notice: html 31 KiB, pdf 84 KiB, in 0.4 s}.
   *
   * @param html size of its finished HTML in bytes
   */
  static String of(RenderedDocument document, int html, int number, int total, long milliseconds) {
    List<String> sizes = new ArrayList<>();
    for (Format format : document.job().formats()) {
      long size = document.parts().size(format).orElse(html);
      sizes.add(KebabCase.of(format) + " " + SiteFile.size(size));
    }
    return String.format(
        Locale.ROOT,
        "[%d/%d] %s: %s, in %.1f s",
        number,
        total,
        document.job().path(),
        String.join(", ", sizes),
        milliseconds / 1000.0);
  }
}
