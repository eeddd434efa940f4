package org.policypress.site;

import java.nio.file.Path;
import java.util.List;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;

/** Compiles the documents of some places as the build does, in a machine of its own. */
final class SecondBuild {
  private SecondBuild() {}

  /**
   * Takes the source folder, the output folder and the places, parted by commas; ends with 1 if
   * nothing was published.
   */
  public static void main(String[] arguments) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    CompilerOptions.Filter filter =
        new CompilerOptions.Filter(
            List.of(), List.of(arguments[2].split(",", -1)), List.of(), List.of());
    boolean published =
        new PolicyCompiler(
                Checking.options(Path.of(arguments[0]), Path.of(arguments[1]), filter), line -> {})
            .compile(diagnostics, Diagnostics::hasErrors)
            .isPresent();
    System.exit(published ? 0 : 1);
  }
}
