package org.policypress.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.SiteMerger;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.profile.Profile;
import org.policypress.report.TerminalReport;

/**
 * Joins the shards of a build to the site that one machine would have made, to the byte. Checks
 * that each shard is whole, that all came from the sources that are here, and that none is missing.
 *
 * @since 0.1.0
 */
@Mojo(name = "merge", threadSafe = true)
public final class MergeMojo extends SiteMojo {
  /**
   * Where the shards are: a folder in which they lie beside each other, or each by its own folder.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.shards",
      defaultValue = "${project.build.directory}/policy-shards",
      required = true)
  private List<File> shards;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    refuseParts("policy:merge publishes the whole site");
    Diagnostics found = new Diagnostics();
    try {
      SiteMerger merger =
          new SiteMerger(
              options(settingsWithReviews(), cache(getLog()::warn), Profile.off()), getLog()::info);
      List<Path> places = shards.stream().map(File::toPath).toList();
      OptionalInt files = merger.merge(places, this::fingerprint, found, Diagnostics::hasErrors);
      List<Diagnostic> all = found.sorted();
      Telling.say(getLog(), all);
      if (files.isEmpty()) {
        throw new MojoFailureException(TerminalReport.summary(all) + "; nothing was published");
      }
      Telling.site(
          getLog(), "the site lies in " + site() + " (" + files.getAsInt() + " files)", site());
    } catch (CompilerFault fault) {
      Telling.say(getLog(), found.sorted());
      throw new MojoExecutionException(String.valueOf(fault.getMessage()), fault);
    }
  }
}
