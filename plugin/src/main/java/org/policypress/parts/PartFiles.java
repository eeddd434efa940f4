package org.policypress.parts;

import java.nio.file.Path;
import org.policypress.edition.DocumentJob;
import org.policypress.model.Document.Format;
import org.policypress.model.KebabCase;

/**
 * Where the parts of a document lie: in a folder of its own, named as the document is in the site,
 * with an ending that no school's folder has.
 *
 * @param folder that folder
 */
record PartFiles(Path folder) {
  static PartFiles of(Path root, DocumentJob job) {
    return new PartFiles(root.resolve(nameOf(job)));
  }

  static String nameOf(DocumentJob job) {
    return job.path() + ".parts";
  }

  Path body() {
    return folder.resolve("body.html");
  }

  Path page() {
    return folder.resolve("page.html");
  }

  Path answers() {
    return folder.resolve("answers.html");
  }

  /** There is such a file if the document is a draft. */
  Path draft() {
    return folder.resolve("draft");
  }

  Path of(Format format) {
    return folder.resolve("file." + KebabCase.of(format));
  }

  Path figures() {
    return folder.resolve("figures");
  }

  Path figure(String name) {
    return figures().resolve(name + ".svg");
  }
}
