package org.policypress.site;

import java.nio.file.Path;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;

/** Compiles a folder of policies as the build does, in a machine of its own. */
final class SecondBuild {
  private SecondBuild() {}

  /** Takes the source folder and the output folder; ends with 1 if nothing was published. */
  public static void main(String[] folders) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    boolean published =
        new PolicyCompiler(Checking.options(Path.of(folders[0]), Path.of(folders[1])), line -> {})
            .compile(diagnostics, Diagnostics::hasErrors)
            .isPresent();
    System.exit(published ? 0 : 1);
  }
}
