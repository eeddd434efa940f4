package org.policypress.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports for machines, each a file of its own. */
public enum ReportFormat {
  /** SARIF 2.1.0, which code hosts show on the changed lines. */
  SARIF("sarif", "policypress.sarif"),
  /** JUnit XML, which pipelines show as tests. */
  JUNIT("junit", "TEST-policypress.xml");

  private final String id;
  private final String fileName;

  ReportFormat(String id, String fileName) {
    this.id = id;
    this.fileName = fileName;
  }

  /** The word by which a build asks for it. */
  public String id() {
    return id;
  }

  /** Name of its file. */
  public String fileName() {
    return fileName;
  }

  /** The report in UTF-8; equal runs give equal bytes. */
  public byte[] bytes(RunReport report) {
    return switch (this) {
      case SARIF -> SarifReport.bytes(report);
      case JUNIT -> JUnitReport.bytes(report);
    };
  }

  /**
   * Writes the report into a folder, which is created.
   *
   * @return the file
   */
  public Path write(RunReport report, Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.write(folder.resolve(fileName), bytes(report));
  }
}
