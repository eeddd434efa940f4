package org.policypress.mojo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Severity;
import org.policypress.edition.SitePart;
import org.policypress.report.TerminalReport;

/** What goals say in the same words. */
final class Telling {
  private Telling() {}

  /** Says something as gravely as it is. */
  static void say(Log log, Severity severity, String text) {
    switch (severity) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case NOTE -> log.info(text);
    }
  }

  /** Says what was found of a policy. */
  static void say(Log log, List<Diagnostic> found) {
    found.forEach(of -> say(log, of.severity(), TerminalReport.text(of)));
  }

  /** Says where a site lies, and with which pages it begins. */
  static void site(Log log, String where, Path site) {
    log.info(where + "; open");
    for (SitePart part : SitePart.values()) {
      Path start = site.resolve(part.root() + "index.html");
      if (Files.exists(start)) {
        log.info("  " + start);
      }
    }
  }
}
