package org.policypress.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is measured, and how long; each is a property of the build. */
final class Settings {
  private Settings() {}

  /** The folder of the sample policies. */
  static Path samples() {
    return Path.of(of("policypress.source")).normalize();
  }

  /** Where everything is put that is made. */
  static Path folder() {
    return Path.of(of("benchmark.folder")).toAbsolutePath();
  }

  /** Which parts are run. */
  static List<String> parts() {
    return list("benchmark");
  }

  /** How often each thing is done that is measured. */
  static int rounds() {
    return Integer.parseInt(of("benchmark.rounds"));
  }

  /** The sample organisations that are compiled; all if there is none. */
  static List<String> organisations() {
    return list("benchmark.samples");
  }

  /** Ids of the documents that are compiled; all if there is none. */
  static List<String> documents() {
    return list("benchmark.documents");
  }

  /** How many schools the synthetic organisations have, each. */
  static List<Integer> schools() {
    return list("benchmark.schools").stream().map(Integer::valueOf).toList();
  }

  /** Formats of the documents of synthetic organisations. */
  static String formats() {
    return of("benchmark.formats");
  }

  /** How many entries the policy has that is loaded and validated. */
  static int entries() {
    return Integer.parseInt(of("benchmark.entries"));
  }

  /** The heap that a synthetic organisation gets, as Java takes it. */
  static String heap() {
    return of("benchmark.heap");
  }

  private static List<String> list(String name) {
    return Arrays.stream(of(name).split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  static String of(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
