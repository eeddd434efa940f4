package org.policypress.website;

import org.policypress.edition.DocumentJob;
import org.policypress.model.Document.Format;

/** Names of files in the site, and ways between them. */
public final class SiteFile {
  private SiteFile() {}

  /** Path of a document in a format. */
  public static String path(DocumentJob job, Format format) {
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
  public static String href(String from, String to) {
    int shared = 0;
    for (int slash = to.indexOf('/'); slash >= 0; slash = to.indexOf('/', slash + 1)) {
      if (from.startsWith(to.substring(0, slash + 1))) {
        shared = slash + 1;
      }
    }
    long up = from.substring(shared).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(shared);
  }

  /** A size as people read it: {@code 84 KiB}. */
  public static String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    long kib = Math.round(bytes / 1024.0);
    return kib < 1024 ? kib + " KiB" : Math.round(bytes / 104857.6) / 10.0 + " MiB";
  }
}
