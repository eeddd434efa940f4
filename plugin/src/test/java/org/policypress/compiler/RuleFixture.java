package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleSetting;
import org.policypress.source.SourcePosition;

/**
 * A small policy set and what the front end must say of it.
 *
 * @param rule id of the rule, the name of the folder
 * @param name name of the case
 * @param folder its files; they take the place of those of the same name in the common base
 */
public record RuleFixture(String rule, String name, Path folder) {
  static final Path ROOT = Path.of("src", "test", "resources", "rules");
  private static final Path BASE = ROOT.resolve("_base");
  private static final String EXPECTED = "expected.txt";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** All cases, sorted. */
  public static List<RuleFixture> all() throws IOException {
    List<RuleFixture> all =
        folders(ROOT).stream()
            .filter(folder -> !folder.equals(BASE))
            .flatMap(
                rule ->
                    folders(rule).stream()
                        .map(
                            folder ->
                                new RuleFixture(
                                    rule.getFileName().toString(),
                                    folder.getFileName().toString(),
                                    folder)))
            .toList();
    return all;
  }

  /** Folders below one, sorted. */
  static List<Path> folders(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted(Comparator.naturalOrder()).toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + folder, e);
    }
  }

  Path expectedFile() {
    return folder.resolve(EXPECTED);
  }

  /** What the front end must say; empty for a valid case and for one that is not written yet. */
  String expected() throws IOException {
    return Files.exists(expectedFile()) ? Files.readString(expectedFile(), UTF_8) : "";
  }

  /** What it says, one line for each diagnostic. */
  String actual(Path work) throws IOException, CompilerFault {
    StringBuilder lines = new StringBuilder();
    check(work).sorted().forEach(diagnostic -> lines.append(line(diagnostic)).append('\n'));
    return lines.toString();
  }

  /** Lays its files out in a folder and checks them there, as a build with these settings would. */
  public Diagnostics check(Path work, RuleSetting... settings) throws IOException, CompilerFault {
    layOut(work);
    Diagnostics sink = new Diagnostics();
    new PolicyCompiler(options(work, settings), line -> {}).validate(sink);
    return sink;
  }

  /** Lays its files out in a folder, over those of the common base. */
  void layOut(Path work) throws IOException {
    copy(BASE, work);
    copy(folder, work);
  }

  /** Options for a folder in which files were laid out. */
  static CompilerOptions options(Path work, RuleSetting... settings) {
    return new CompilerOptions(
            work,
            work,
            Optional.of(work.resolve("templates")).filter(Files::isDirectory),
            work.resolve("site"),
            CompilerOptions.Filter.none(),
            Instant.EPOCH,
            TODAY,
            "test")
        .withRules(List.of(settings));
  }

  @Override
  public String toString() {
    return rule + "/" + name;
  }

  private static String line(Diagnostic diagnostic) {
    SourcePosition start = diagnostic.span().start();
    SourcePosition end = diagnostic.span().end();
    String schools =
        diagnostic.schools().isEmpty() ? "" : " [" + String.join(", ", diagnostic.schools()) + "]";
    return diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + diagnostic.rule().id()
        + " "
        + diagnostic.span().file().path()
        + ":"
        + start
        + "-"
        + end
        + " "
        + diagnostic.message()
        + schools;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (!file.getFileName().toString().equals(EXPECTED)) {
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
