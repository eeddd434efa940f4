package org.policypress.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A policy of one school in one file: one category, one rule, one handbook.
 *
 * @param folder where it is
 */
record SmallPolicy(Path folder) {
  private static final String TEXT =
      """
      organisation:
        id: nordby
        name: Nordby Gymnasium
        source-language: da
        languages: [da]
        jurisdiction: DK
        legal-form: self-governing
        public-authority: true
        controller: each-school
        address: Nordvej 1, 9990 Nordby
        phone: 99 00 50 10
        email: kontor@nordby.example
      contacts:
        - id: dpo
          function: dpo
          label: Databeskyttelsesrådgiver
          email: dpo@nordby.example
      roles:
        - id: office
          label: Kontoret
      data-subjects:
        - id: pupil
          label: Elever
          stages: [current, former]
      storage-places:
        - id: pupil-system
          label: Elevsystemet
          kind: system
      data-categories:
        - id: term-grades
          label: Standpunktskarakterer
          subjects: [pupil]
          sensitivity: confidential
          tags: [assessment]
      retention:
        - id: term-grades
          categories: [term-grades]
          keep: at most 10 years
          after: left
          then: erase
          in: pupil-system
          executor: office
      documents:
        - id: staff-handbook
          kind: handbook
          audience: staff
          scope: group
          title: Håndbog om persondata
          formats: [html, adoc]
          sections: [scope, who-is-who, retention]
          revised: 2026-08-10
      """;

  /** Writes it into a folder. */
  static SmallPolicy in(Path folder) throws IOException {
    Files.createDirectories(folder);
    SmallPolicy policy = new SmallPolicy(folder);
    Files.writeString(policy.file(), TEXT);
    return policy;
  }

  /** Its one file. */
  Path file() {
    return folder.resolve("policy.yaml");
  }

  /** Replaces a text of the file, which must be there. */
  SmallPolicy replace(String text, String by) throws IOException {
    String before = Files.readString(file());
    if (!before.contains(text)) {
      throw new IllegalArgumentException("the policy does not hold " + text);
    }
    Files.writeString(file(), before.replace(text, by));
    return this;
  }
}
