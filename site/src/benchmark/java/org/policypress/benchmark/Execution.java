package org.policypress.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that ran to its end.
 *
 * @param seconds how long it took
 * @param processorSeconds how long it kept cores busy, all together
 * @param mebibytes the most memory that it had at a time; not a number where nobody tells
 * @param output what it printed
 */
record Execution(double seconds, double processorSeconds, double mebibytes, String output) {
  private static final int LOOK_EVERY_MILLISECONDS = 20;

  /**
   * Runs a process and watches it.
   *
   * @param log where its output goes meanwhile
   * @throws IllegalStateException if it fails
   */
  static Execution of(ProcessBuilder builder, Path log) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    double memory = Double.NaN;
    double processor = 0;
    try {
      do {
        memory = highest(memory, residentMebibytes(process.pid()));
        processor =
            process
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .map(milliseconds -> milliseconds / 1e3)
                .orElse(processor);
      } while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS));
    } finally {
      process.destroy();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String output = Files.readString(log, StandardCharsets.UTF_8);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(String.join(" ", builder.command()) + " failed:\n" + output);
    }
    return new Execution(seconds, processor, memory, output);
  }

  private static double highest(double before, Optional<Double> now) {
    return now.map(value -> before >= value ? before : value).orElse(before);
  }

  /** Linux keeps the highest value; elsewhere the value of the moment is asked. */
  private static Optional<Double> residentMebibytes(long process) {
    Path status = Path.of("/proc", String.valueOf(process), "status");
    if (Files.exists(status)) {
      try (Stream<String> lines = Files.lines(status)) {
        return lines
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
            .findFirst();
      } catch (IOException | java.io.UncheckedIOException gone) {
        return Optional.empty();
      }
    }
    return askedOfPs(process);
  }

  private static Optional<Double> askedOfPs(long process) {
    try {
      Process ps =
          new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process))
              .redirectErrorStream(true)
              .start();
      String said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return said.matches("\\d+") ? Optional.of(Double.parseDouble(said) / 1024) : Optional.empty();
    } catch (IOException nobodyTells) {
      return Optional.empty();
    }
  }
}
