package org.policypress.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.compiler.TranslationSources;

/** Compilers that work as a build does, on the day of the build. */
final class Compilations {
  static final Instant TIMESTAMP = Instant.parse("2026-11-22T00:00:00Z");

  private Compilations() {}

  /**
   * A compiler without cache.
   *
   * @param formats parted by commas
   */
  static PolicyCompiler of(Path sources, Path output, String formats) {
    CompilerOptions.Filter filter =
        new CompilerOptions.Filter(
            List.of(), List.of(), List.of(), Arrays.asList(formats.split(",", -1)));
    return new PolicyCompiler(options(sources, output, filter), line -> {});
  }

  /** What translators read. */
  static TranslationSources translations(Path sources) {
    return new TranslationSources(
        options(sources, sources.resolveSibling("none"), CompilerOptions.Filter.none()));
  }

  private static CompilerOptions options(Path sources, Path output, CompilerOptions.Filter filter) {
    return new CompilerOptions(
        sources,
        sources,
        Optional.empty(),
        output,
        filter,
        TIMESTAMP,
        LocalDate.ofInstant(TIMESTAMP, ZoneOffset.UTC),
        "benchmark");
  }
}
