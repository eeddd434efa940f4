package org.policypress.render;

/**
 * The words that a PDF needs beside its text, in the language of the document.
 *
 * @param pageOf foot of a page: {@code {n}} stands for its number, {@code {m}} for the last one
 * @param contents heading of the table of contents
 */
public record PdfWords(String pageOf, String contents) {
  /** Checks that both numbers have their place. */
  public PdfWords {
    int n = pageOf.indexOf("{n}");
    if (n < 0 || pageOf.indexOf("{m}") < n) {
      throw new IllegalArgumentException("no {n} before {m} in: " + pageOf);
    }
  }

  String beforeNumber() {
    return pageOf.substring(0, pageOf.indexOf("{n}"));
  }

  String betweenNumbers() {
    return pageOf.substring(pageOf.indexOf("{n}") + 3, pageOf.indexOf("{m}"));
  }

  String afterNumbers() {
    return pageOf.substring(pageOf.indexOf("{m}") + 3);
  }
}
