package org.policypress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells whether a site is still as it was published. */
public final class IntactSite {
  private IntactSite() {}

  /**
   * The text of its manifest, which names one site and no other; nothing if a file is missing, was
   * added or differs by a byte, if a build was interrupted there, or if nothing was published.
   */
  public static Optional<String> manifest(Path outputDirectory) throws IOException {
    Path output = outputDirectory.toAbsolutePath().normalize();
    if (output.getFileName() == null
        || !Files.isDirectory(output)
        || new Swap(output, step -> {}).isInterrupted()) {
      return Optional.empty();
    }
    OutputFolder folder = OutputFolder.inspect(output);
    return folder.isWhole() ? folder.manifest().map(OutputManifest::text) : Optional.empty();
  }
}
