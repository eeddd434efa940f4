package org.policypress.compiler;

import org.policypress.model.Document.Format;

/** Names of files in the site, and ways between them. */
final class SiteFile {
  private SiteFile() {}

  /** Path of a document in a format. */
  static String path(DocumentJob job, Format format) {
    return job.path()
        + switch (format) {
          case HTML -> ".html";
          case FRAGMENT -> ".fragment.html";
          case PDF -> ".pdf";
          case PRINT -> "-print.pdf";
          case ADOC -> ".adoc";
        };
  }

  /** Relative link from a page to a file; both are paths from the root of the site. */
  static String href(String from, String to) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to;
  }

  /** A size as people read it: {@code 84 KiB}. */
  static String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    long kib = Math.round(bytes / 1024.0);
    return kib < 1024 ? kib + " KiB" : Math.round(bytes / 104857.6) / 10.0 + " MiB";
  }
}
