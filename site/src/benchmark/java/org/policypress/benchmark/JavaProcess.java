package org.policypress.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A class of ours in a machine of its own. */
final class JavaProcess {
  private JavaProcess() {}

  /**
   * Runs it.
   *
   * @param options options of the machine
   */
  static Execution run(Class<?> main, List<String> options, Path log, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(PhaseTimes.options());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return Execution.of(new ProcessBuilder(command), log);
  }
}
