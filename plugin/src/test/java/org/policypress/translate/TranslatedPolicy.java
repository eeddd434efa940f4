package org.policypress.translate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.compiler.TranslationSources;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;

/** A small policy in Danish that is read in English and, as far as it is translated, in Swedish. */
public final class TranslatedPolicy {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String YAML =
      """
      organisation:
        id: fjordskolen
        name: Fjordskolen
        source-language: da
        languages: [da, en]
        jurisdiction: DK
        legal-form: self-governing
        public-authority: false
        no-dpo-because: Skolen overvåger ikke nogen systematisk i stort omfang.
        controller: organisation
        email: kontor@fjordskolen.example
      roles:
        - id: secretaries
          label: Sekretærer
      data-subjects:
        - id: pupil
          label: Elever
          stages: [current, former]
      data-categories:
        - id: term-grades
          label: Standpunktskarakterer
          subjects: [pupil]
          sensitivity: confidential
      measures:
        - id: rooms
          kind: organisational
          label: Aflåste rum
          description: |
            Den sidste *låser*.

            Rummet er tomt.
      retention:
        - id: term-grades
          categories: [term-grades]
          keep: at most 10 years
          after: left
          then: erase
          in: every place
          executor: secretaries
      documents:
        - id: handbook
          kind: handbook
          audience: staff
          scope: group
          title: Persondatahåndbog
          formats: [adoc]
          revised: 2026-11-01
          sections: [who-is-who, personal-data, retention]
        - id: rooms
          kind: handbook
          audience: staff
          scope: group
          title: Lokaler
          languages: [da]
          further-languages: [sv]
          formats: [adoc]
          revised: 2026-11-01
          sections: [security]
      """;

  /** The folder of the sample policies. */
  static final Path SAMPLES = Path.of("..", "policy-source");

  private final Path folder;

  private TranslatedPolicy(Path folder) {
    this.folder = folder;
  }

  /** Writes it into a folder. */
  static TranslatedPolicy in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("policy.yaml"), YAML, UTF_8);
    return new TranslatedPolicy(folder);
  }

  /** A copy of a sample, to be changed. */
  public static TranslatedPolicy copyOf(String sample, Path parent) throws IOException {
    Path from = SAMPLES.resolve(sample);
    Path to = parent.resolve(sample);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return new TranslatedPolicy(to);
  }

  Path catalogue(String tag) {
    return folder.resolve("locales").resolve(tag + ".po");
  }

  /** What a catalogue says. */
  public String text(String tag) throws IOException {
    return Files.readString(catalogue(tag), UTF_8);
  }

  /** Changes a catalogue as a translator would. */
  void translate(String tag, String from, String to) throws IOException {
    replace(catalogue(tag), from, to);
  }

  /** Changes the policy as its author would. */
  void write(String from, String to) throws IOException {
    write("policy.yaml", from, to);
  }

  /** Changes a file of the policy as its author would. */
  public void write(String file, String from, String to) throws IOException {
    replace(folder.resolve(file), from, to);
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file, UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not hold " + from);
    }
    Files.writeString(file, text.replace(from, to), UTF_8);
  }

  /** Runs the goal for all languages. */
  public List<CatalogueUpdate> update(Diagnostics sink) throws CompilerFault {
    return update(new CatalogueUpdater.Request(List.of(), Optional.empty(), false, TODAY), sink);
  }

  List<CatalogueUpdate> update(CatalogueUpdater.Request request, Diagnostics sink)
      throws CompilerFault {
    return new CatalogueUpdater(new TranslationSources(options()), request).update(sink);
  }

  /** Checks the policy, as a build does. */
  public List<CheckedPolicy> validate(Diagnostics sink) throws CompilerFault {
    return new PolicyCompiler(options(), line -> {}).validate(sink);
  }

  private CompilerOptions options() {
    return new CompilerOptions(
        folder.resolveSibling(""),
        folder,
        Optional.empty(),
        folder.resolveSibling("site"),
        CompilerOptions.Filter.none(),
        Instant.EPOCH,
        TODAY,
        "test");
  }
}
