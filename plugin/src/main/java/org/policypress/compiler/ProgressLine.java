package org.policypress.compiler;

import java.nio.charset.StandardCharsets;
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

  /** Such as {@code [3/44] hassel/da/parent-notice: html 31 KiB, pdf 84 KiB, in 0.4 s}. */
  static String of(RenderedDocument document, int number, int total, long milliseconds) {
    List<String> sizes = new ArrayList<>();
    for (Format format : document.job().formats()) {
      byte[] bytes = document.files().get(format);
      long size =
          bytes != null
              ? bytes.length
              : document.body().map(b -> b.getBytes(StandardCharsets.UTF_8).length).orElse(0);
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
