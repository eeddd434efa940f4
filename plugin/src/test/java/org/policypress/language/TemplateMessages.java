package org.policypress.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

/** The catalogues that the templates ship, for tests. */
final class TemplateMessages {
  static final List<String> TAGS = List.of("ar", "da", "en", "fa", "so", "sv", "ti");

  private TemplateMessages() {}

  static Path path(String tag) {
    String base = System.getProperty("basedir", "");
    return Path.of(base).resolve("../templates/messages").resolve(tag + ".po").normalize();
  }

  static SourceFile file(String tag) {
    try {
      return new SourceFile(
          "messages/" + tag + ".po", Files.readString(path(tag), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Messages load(String tag) {
    Diagnostics diagnostics = new Diagnostics();
    Messages messages = Messages.load(Language.of(tag), List.of(file(tag)), diagnostics);
    List<Diagnostic> faults = diagnostics.sorted();
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.toString());
    }
    return messages;
  }
}
