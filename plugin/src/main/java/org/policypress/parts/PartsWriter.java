package org.policypress.parts;

import java.util.Map;
import org.policypress.model.Document.Format;

/** Writes the parts of one document. */
public final class PartsWriter {
  private final PartFiles files;

  PartsWriter(PartFiles files) {
    this.files = files;
  }

  /** The finished HTML. */
  public void body(String html) {
    PartsFolder.write(files.body(), html);
  }

  /** The same as its page shows it. */
  public void page(String html) {
    PartsFolder.write(files.page(), html);
  }

  /** The short answers of a notice. */
  public void answers(String html) {
    PartsFolder.write(files.answers(), html);
  }

  /** That it is a translation of which nobody has reviewed anything. */
  public void draft() {
    PartsFolder.write(files.draft(), "");
  }

  /** A format that stands for itself. */
  public void file(Format format, byte[] bytes) {
    PartsFolder.write(files.of(format), bytes);
  }

  /** SVG by name. */
  public void figures(Map<String, String> drawn) {
    drawn.forEach((name, svg) -> PartsFolder.write(files.figure(name), svg));
  }
}
