package org.policypress.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One change of a policy that breaks one promise.
 *
 * @param file the file, relative to the folder of the policy set
 * @param what what was done, for a reader
 * @param text the whole file afterwards
 * @param rule id of the rule that must notice
 */
record Mutation(String file, String what, String text, String rule) {
  /** Checks a copy of the policy set in which this file is changed, and leaves it as it was. */
  Checking check(Path copy) throws Exception {
    Path changed = copy.resolve(file);
    String before = Files.readString(changed);
    try {
      Files.writeString(changed, text);
      return Checking.of(copy);
    } finally {
      restore(changed, before);
    }
  }

  private static void restore(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }

  @Override
  public String toString() {
    return file + ": " + what + " → " + rule;
  }
}
