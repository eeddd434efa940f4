package org.policypress.site;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;

/** Compiles some documents as the build does, in a machine of its own. */
final class SecondBuild {
  private SecondBuild() {}

  /**
   * Takes the source folder, the output folder, the places and the ids of the documents, parted by
   * commas, where none means all; ends with 1 if nothing was published.
   */
  public static void main(String[] arguments) throws Exception {
    Diagnostics diagnostics = new Diagnostics();
    CompilerOptions.Filter filter =
        new CompilerOptions.Filter(List.of(), names(arguments[2]), names(arguments[3]), List.of());
    boolean published =
        new PolicyCompiler(
                Checking.options(Path.of(arguments[0]), Path.of(arguments[1]), filter)
                    .withSiteUrl(SiteLinks.ADDRESS),
                line -> {})
            .compile(diagnostics, Diagnostics::hasErrors)
            .isPresent();
    System.exit(published ? 0 : 1);
  }

  private static List<String> names(String all) {
    return Arrays.stream(all.split(",", -1)).filter(name -> !name.isEmpty()).toList();
  }
}
