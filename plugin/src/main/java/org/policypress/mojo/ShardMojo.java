package org.policypress.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;

/**
 * Makes a part of the site on one of several machines: checks the whole policy, and makes only the
 * documents that {@code policy.schools} or {@code policy.languages} let through. What it makes is
 * no site yet; {@code policy:merge} joins the shards.
 *
 * @since 0.1.0
 */
@Mojo(name = "shard", threadSafe = true)
public final class ShardMojo extends PolicyMojo {
  /**
   * Where the shard is written. The folder must be absent, empty, or made by this plugin.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.shardDirectory",
      defaultValue = "${project.build.directory}/policy-shard",
      required = true)
  private File shardDirectory;

  @Override
  void run(PolicyCompiler compiler, Diagnostics diagnostics) throws CompilerFault {
    compiler
        .shard(this::fingerprint, diagnostics, this::isFailure)
        .ifPresent(
            files -> getLog().info("the shard lies in " + output() + "; policy:merge joins"));
  }

  @Override
  Path output() {
    return shardDirectory.toPath();
  }

  @Override
  Optional<Path> published() {
    return Optional.of(output());
  }

  @Override
  void upToDate() {
    getLog().info("nothing has changed: the shard lies in " + output() + " as it was");
  }
}
