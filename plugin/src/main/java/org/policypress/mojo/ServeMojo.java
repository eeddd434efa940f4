package org.policypress.mojo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.CompilerOptions;
import org.policypress.compiler.PolicyFolder;
import org.policypress.compiler.Preview;
import org.policypress.compiler.PreviewFindings;
import org.policypress.profile.Profile;
import org.policypress.report.TerminalReport;
import org.policypress.serve.LivePreview;

/**
 * Shows the site in a browser of this machine while the policy is written: a saved change is seen
 * at once, and what is wrong is told on the page. Ends with Ctrl-C.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends SiteMojo implements LivePreview.Listener {
  /** How many files are named when many change at once, as they do with a branch. */
  private static final int NAMED = 5;

  /**
   * The port of the preview on 127.0.0.1. When it is taken, one of the next ports is used, or any
   * that is free; with 0 it is any.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.port", defaultValue = "8484")
  private int port;

  /** What was told last, so that the terminal does not say the same with every saved file. */
  private Optional<List<String>> told = Optional.empty();

  @Override
  public void execute() throws MojoExecutionException {
    if (isSkipped()) {
      return;
    }
    try {
      CompilerOptions options =
          options(settingsWithReviews(), cache(getLog()::warn), Profile.off());
      PolicyFolder.discover(options.sourceDirectory());
      List<Path> leftOut = written();
      Preview site = new Preview(options);
      try {
        serve(LivePreview.start(site, sources(), leftOut, port, this));
      } catch (CompilerFault fault) {
        site.close();
        throw fault;
      }
    } catch (CompilerFault fault) {
      throw new MojoExecutionException(String.valueOf(fault.getMessage()), fault);
    }
  }

  /**
   * Says where the preview is, and waits until somebody ends it: with Ctrl-C the machine itself
   * ends, and closes the preview; a build that is given up interrupts this thread.
   */
  private void serve(LivePreview preview) {
    Thread end = new Thread(preview::close, "policypress-end");
    Runtime.getRuntime().addShutdownHook(end);
    if (port != 0 && preview.port() != port) {
      getLog().warn("port " + port + " is taken, so the preview is at another");
    }
    getLog().info("the preview is at " + preview.address() + " (Ctrl-C ends it)");
    preview.starts().forEach(start -> getLog().info("  " + start));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      preview.close();
      Runtime.getRuntime().removeShutdownHook(end);
    }
  }

  @Override
  public void changed(Set<Path> files) {
    String named =
        files.stream()
            .limit(NAMED)
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining(", "));
    int more = files.size() - NAMED;
    getLog().info("changed: " + named + (more > 0 ? " and " + more + " more" : ""));
  }

  @Override
  public synchronized void found(PreviewFindings findings) {
    List<String> texts = new ArrayList<>();
    findings.fault().ifPresent(texts::add);
    findings.diagnostics().stream().map(TerminalReport::text).forEach(texts::add);
    if (told.equals(Optional.of(texts))) {
      return;
    }
    told = Optional.of(texts);
    findings.fault().ifPresent(getLog()::error);
    Telling.say(getLog(), findings.diagnostics());
    if (findings.fault().isEmpty()) {
      getLog().info(TerminalReport.summary(findings.diagnostics()));
    }
  }
}
