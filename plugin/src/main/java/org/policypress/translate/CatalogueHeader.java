package org.policypress.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policypress.language.Language;
import org.policypress.language.PoMessage;

/** Makes the head of a new catalogue. */
final class CatalogueHeader {
  private static final List<String> FROM_TEMPLATES = List.of("Language-Team", "Plural-Forms");

  private CatalogueHeader() {}

  /**
   * The head.
   *
   * @param project what is translated
   * @param templates the head of the templates' catalogue, which knows the plural of the language
   */
  static PoMessage of(
      String project, Language language, LocalDate today, Optional<PoMessage> templates) {
    String time = today + " 00:00+0000";
    StringBuilder head = new StringBuilder();
    field(head, "Project-Id-Version", project);
    field(head, "Report-Msgid-Bugs-To", "");
    field(head, "POT-Creation-Date", time);
    field(head, "PO-Revision-Date", time);
    field(head, "Last-Translator", "");
    field(head, FROM_TEMPLATES.get(0), find(templates, FROM_TEMPLATES.get(0)).orElse(""));
    field(head, "Language", language.tag());
    field(head, "MIME-Version", "1.0");
    field(head, "Content-Type", "text/plain; charset=UTF-8");
    field(head, "Content-Transfer-Encoding", "8bit");
    find(templates, FROM_TEMPLATES.get(1)).ifPresent(forms -> field(head, "Plural-Forms", forms));
    return PoMessage.header(head.toString());
  }

  private static void field(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append('\n');
  }

  private static Optional<String> find(Optional<PoMessage> header, String name) {
    return header.stream()
        .flatMap(message -> message.translations().get(0).lines())
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }
}
