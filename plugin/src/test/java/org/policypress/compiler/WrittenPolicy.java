package org.policypress.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A small policy that a test writes at: one guideline for staff, in Danish and English.
 *
 * @param base the folder in which everything is
 */
public record WrittenPolicy(Path base) {
  /** Path of its page in the site. */
  public static final String PAGE = "internal/fjordskolen/da/rules.html";

  /** A sentence that the page shows. */
  public static final String SENTENCE = "Vi passer på det, vi har fået.";

  private static final Path SOURCE = Path.of("src/test/resources/render/states");

  /** Lays it into an empty folder. */
  public static WrittenPolicy in(Path base) throws IOException {
    WrittenPolicy policy = new WrittenPolicy(base);
    Files.createDirectories(policy.templates());
    policy.lay();
    return policy;
  }

  /** Writes all its files, also where its folder was deleted. */
  public void lay() throws IOException {
    Files.createDirectories(folder().resolve("locales"));
    String text = Files.readString(SOURCE.resolve("policy.yaml"), UTF_8);
    Files.writeString(file(), text.replace("[en, ar]", "[en]"), UTF_8);
    Files.writeString(catalogue(), Files.readString(SOURCE.resolve("en.po"), UTF_8), UTF_8);
  }

  /** Folder of its sources. */
  public Path folder() {
    return base.resolve("policy");
  }

  /** Its one source file. */
  public Path file() {
    return folder().resolve("policy.yaml");
  }

  /** Its English translations. */
  public Path catalogue() {
    return folder().resolve("locales/en.po");
  }

  /** Folder of the user's own templates. */
  public Path templates() {
    return base.resolve("templates");
  }

  /** Replaces a text of a file by another. */
  public void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file, UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not have: " + from);
    }
    Files.writeString(file, text.replace(from, to), UTF_8);
  }

  /** What a preview of it is asked to do. */
  public CompilerOptions options() {
    return new CompilerOptions(
        base,
        folder(),
        Optional.of(templates()),
        base.resolve("target/policy"),
        CompilerOptions.Filter.none(),
        Instant.EPOCH,
        LocalDate.of(2026, 11, 22),
        "test");
  }
}
