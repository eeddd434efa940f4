package org.policypress.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.policypress.diagnostic.NearestNames;
import org.policypress.profile.Profile;
import org.policypress.report.ReportFormat;
import org.policypress.report.RunReport;

/**
 * The reports that a run writes into files, whether it succeeds or fails.
 *
 * @param formats which for a pipeline
 * @param coverage folder of the coverage report, if it is wanted
 * @param folder where the others are
 */
record ReportFiles(Set<ReportFormat> formats, Optional<Path> coverage, Path folder) {
  private static final String TERMINAL = "terminal";
  private static final String COVERAGE = "coverage";
  private static final String PROFILE = "policypress-profile.csv";

  /**
   * What the parameters ask for; {@code terminal} is always there, so to name it changes nothing.
   */
  static ReportFiles of(List<String> names, Path folder, Path outputDirectory)
      throws MojoExecutionException {
    Set<ReportFormat> formats = new LinkedHashSet<>();
    for (String name : names) {
      if (!name.equals(TERMINAL) && !name.equals(COVERAGE)) {
        formats.add(format(name));
      }
    }
    boolean coverage = names.contains(COVERAGE);
    if ((coverage || !formats.isEmpty())
        && absolute(folder).startsWith(absolute(outputDirectory))) {
      throw new MojoExecutionException(
          "policy.reportDirectory lies in policy.outputDirectory, which holds nothing but the site:"
              + " name another folder");
    }
    return new ReportFiles(
        formats, coverage ? Optional.of(folder.resolve(COVERAGE)) : Optional.empty(), folder);
  }

  private static ReportFormat format(String name) throws MojoExecutionException {
    for (ReportFormat format : ReportFormat.values()) {
      if (format.id().equals(name)) {
        return format;
      }
    }
    List<String> known =
        Stream.concat(
                Arrays.stream(ReportFormat.values()).map(ReportFormat::id), Stream.of(COVERAGE))
            .toList();
    throw new MojoExecutionException(
        "policy.reports names `"
            + name
            + "`, which is no report; "
            + NearestNames.hint(name, known, "there is `" + String.join("`, `", known) + "`"));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Writes where the time of a run went.
   *
   * @return the same in a few lines
   */
  List<String> write(Profile profile) throws MojoExecutionException {
    Path file = folder.resolve(PROFILE);
    try {
      Files.createDirectories(folder);
      Files.writeString(file, profile.table());
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    List<String> lines = new ArrayList<>(profile.summary());
    lines.add("each phase of each document: " + file);
    return lines;
  }

  private static MojoExecutionException unwritable(Path file, IOException e) {
    return new MojoExecutionException(
        "cannot write " + file + ": check policy.reportDirectory and that you may write there", e);
  }

  /** Writes those for a pipeline; the coverage report is written while the policy is at hand. */
  void write(RunReport report) throws MojoExecutionException {
    for (ReportFormat format : formats) {
      try {
        format.write(report, folder);
      } catch (IOException e) {
        throw unwritable(folder.resolve(format.fileName()), e);
      }
    }
  }
}
