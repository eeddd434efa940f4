package org.policypress.edition;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.policypress.model.Document.Format;

/**
 * What the engines have made of a document. The parts are read when they are asked for, each time
 * anew, so that a site needs no more memory than a few of its documents.
 */
public interface DocumentParts {
  /** Whether it is a translation of which nobody has reviewed anything. */
  boolean draft();

  /** Finished HTML; there is one where a page, a fragment or an accessible PDF is wanted. */
  String body();

  /** The same as its page shows it: with words explained, and ways to its headings. */
  String page();

  /** The short answers to what its readers ask first, of a notice that is a page. */
  Optional<String> answers();

  /** The file of a format that stands for itself: AsciiDoc or a PDF. */
  Path file(Format format);

  /** Size of such a file in bytes, if it is made. */
  OptionalLong size(Format format);

  /** SVG by name, as the AsciiDoc refers to it. */
  Map<String, Path> figures();
}
