package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A catalogue of messages in Arabic letters that nobody has signed, for tests. */
final class UnsignedMessages {
  private static final Path ENGLISH = Path.of("..", "templates", "messages", "en.po");
  private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");
  private static final String OTHER = "/other\"\n";

  private UnsignedMessages() {}

  /** Every message, in each plural category of Arabic. */
  static String arabic() throws IOException {
    StringBuilder catalogue = new StringBuilder();
    for (String entry : Files.readString(ENGLISH, UTF_8).strip().split("\n\n", -1)) {
      boolean plural = entry.contains(OTHER);
      boolean onlyOne = entry.contains("/one\"\n");
      if (!entry.contains("msgctxt \"") || onlyOne) {
        continue;
      }
      String said = entry.replaceFirst("(?s)msgstr \"", "msgstr \"كلام ");
      catalogue.append(said).append("\n\n");
      if (plural) {
        CATEGORIES.forEach(
            category ->
                catalogue.append(said.replace(OTHER, "/" + category + "\"\n")).append("\n\n"));
      }
    }
    return catalogue.toString();
  }
}
