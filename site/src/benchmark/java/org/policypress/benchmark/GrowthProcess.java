package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policypress.compiler.CompilerFault;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.model.Entity;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;

/** Compiles or validates one synthetic organisation and says what it cost. */
final class GrowthProcess {
  private static final String SAYS = "said: ";
  private static final int WARM_UPS = 2;
  private static final int WARM_VALIDATIONS = 8;

  private GrowthProcess() {}

  /** Takes {@code site} or {@code validate}, and what it needs. */
  public static void main(String[] arguments) throws IOException, CompilerFault {
    if (arguments[0].equals("site")) {
      site(arguments);
    } else {
      validate(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }
    System.exit(0);
  }

  /** What a process has said, by name. */
  static Map<String, String> said(Execution execution) {
    return execution
        .output()
        .lines()
        .filter(line -> line.startsWith(SAYS))
        .map(line -> line.substring(SAYS.length()).split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
  }

  private static void say(String name, String value) {
    System.out.println(SAYS + name + "=" + value);
  }

  private static void site(String[] arguments) throws IOException, CompilerFault {
    Path sources = Path.of(arguments[2]);
    Path output = Path.of(arguments[3]);
    String formats = arguments[4];
    for (int i = 0; i < WARM_UPS; i++) {
      compile(Path.of(arguments[1]), output.resolveSibling("warm-site"), formats);
    }
    System.gc();
    HeapWatch heap = new HeapWatch();
    heap.start();
    long processor = processorNanoseconds();
    long start = System.nanoTime();
    compile(sources, output, formats);
    say("seconds", Series.number((System.nanoTime() - start) / 1e9));
    say("processor", Series.number((processorNanoseconds() - processor) / 1e9));
    say("heap", String.valueOf(heap.highestMebibytes()));
    say("source", megabytes(files(sources)));
    List<Path> made = files(output);
    say("site", megabytes(made));
    String ending = formats.contains("html") ? "html" : formats.split(",", -1)[0];
    say("documents", String.valueOf(documents(made, ending)));
  }

  private static void compile(Path sources, Path output, String formats) throws CompilerFault {
    Diagnostics found = new Diagnostics();
    if (Compilations.of(sources, output, formats).compile(found, all -> false).isEmpty()) {
      throw new IllegalStateException("nothing was published: " + found.sorted());
    }
  }

  private static void validate(Path sources, int rounds) throws IOException, CompilerFault {
    HeapWatch heap = new HeapWatch();
    heap.start();
    List<String> seconds = new ArrayList<>();
    long entries = 0;
    for (int i = 0; i < WARM_VALIDATIONS + rounds; i++) {
      Diagnostics found = new Diagnostics();
      long start = System.nanoTime();
      List<CheckedPolicy> checked =
          Compilations.of(sources, sources.resolveSibling("none"), "html").validate(found);
      double took = (System.nanoTime() - start) / 1e9;
      if (found.hasErrors()) {
        throw new IllegalStateException("the policy is faulty: " + found.sorted());
      }
      entries = entries(checked);
      if (i >= WARM_VALIDATIONS) {
        seconds.add(Series.number(took));
      }
    }
    say("seconds", String.join(",", seconds));
    say("entries", String.valueOf(entries));
    say("heap", String.valueOf(heap.highestMebibytes()));
    say("source", megabytes(files(sources)));
  }

  /** Entries that somebody has written; what schools share counts once. */
  private static long entries(List<CheckedPolicy> checked) {
    Set<Entity> entries = Collections.newSetFromMap(new IdentityHashMap<>());
    for (CheckedPolicy policy : checked) {
      entries.addAll(PolicyWalk.all(Entity.class, policy.group().base()));
      for (SchoolPolicy school : policy.group().schools()) {
        entries.addAll(PolicyWalk.all(Entity.class, school.policy()));
      }
    }
    return entries.size();
  }

  /** Pages of documents; start pages and pages of answers are all called index. */
  private static long documents(List<Path> made, String ending) {
    return made.stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith("." + ending))
        .filter(name -> name.startsWith("privacy-page") || name.startsWith("handbook"))
        .count();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String megabytes(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return Series.number(bytes / 1e6);
  }

  private static long processorNanoseconds() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
