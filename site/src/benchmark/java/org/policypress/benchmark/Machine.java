package org.policypress.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What everything was measured on. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** Rows of a table: what it is, and which. */
  static List<List<String>> rows() throws IOException {
    return List.of(
        List.of("processor", processor()),
        List.of("cores", String.valueOf(Runtime.getRuntime().availableProcessors())),
        List.of("memory", memory()),
        List.of("system", property("os.name") + " " + property("os.version")),
        List.of("JDK", property("java.vm.name") + " " + property("java.runtime.version")),
        List.of("Maven", Settings.of("benchmark.maven")),
        List.of("Policypress", Settings.of("policypress.version")),
        List.of("asciidoctor-maven-plugin", Settings.of("benchmark.asciidoctor-maven-plugin")),
        List.of("AsciidoctorJ", Settings.of("benchmark.asciidoctorj")),
        List.of("AsciidoctorJ PDF", Settings.of("benchmark.asciidoctorj-pdf")));
  }

  private static String processor() throws IOException {
    if (Files.isReadable(PROCESSORS)) {
      try (Stream<String> lines = Files.lines(PROCESSORS)) {
        return lines
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse(property("os.arch"));
      }
    }
    return property("os.arch");
  }

  private static String memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? (system.getTotalMemorySize() >> 30) + " GiB"
        : "unknown";
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
