package org.policypress.validate.rules;

import java.util.List;
import org.policypress.model.Document;
import org.policypress.source.Located;

/** The sections of a document that are made for staff and show how the data are protected. */
final class StaffSections {
  /** Where keys lie and files are. */
  static final String STORING = "storing";

  /** All contacts, internal ones too. */
  static final String WHO_IS_WHO = "who-is-who";

  /** Whom to call at a breach. */
  static final String BREACH = "breach";

  /** The same, on the wall. */
  static final String BREACH_CARD = "breach-card";

  private StaffSections() {}

  /** Those that a document names, or that its kind has: then they stand at the kind. */
  static List<Located<String>> of(Document document) {
    if (!document.sections().isEmpty()) {
      return document.sections().stream()
          .filter(section -> section.text().isEmpty())
          .map(Document.Section::name)
          .filter(name -> List.of(STORING, WHO_IS_WHO, BREACH, BREACH_CARD).contains(name.value()))
          .toList();
    }
    List<String> names =
        switch (document.kind().value()) {
          case HANDBOOK -> List.of(STORING, WHO_IS_WHO, BREACH);
          case GUIDELINE -> List.of(STORING, BREACH);
          case BREACH_CARD -> List.of(BREACH_CARD);
          default -> List.of();
        };
    return names.stream()
        .map((String name) -> new Located<>(name, document.audience().span()))
        .toList();
  }
}
