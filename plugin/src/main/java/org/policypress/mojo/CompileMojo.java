package org.policypress.mojo;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;

/**
 * Checks the policy and compiles it into a site of handbooks, notices and privacy pages. Publishes
 * all of it or, when there is a fault, nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class CompileMojo extends PolicyMojo {
  @Override
  void run(PolicyCompiler compiler, Diagnostics diagnostics) throws CompilerFault {
    compiler
        .compile(diagnostics, this::isFailure)
        .ifPresent(
            files ->
                Telling.site(
                    getLog(), "the site lies in " + site() + " (" + files + " files)", site()));
  }

  @Override
  Optional<Path> published() {
    return Optional.of(site());
  }

  @Override
  void upToDate() {
    Telling.site(
        getLog(), "nothing has changed: the site lies in " + site() + " as it was", site());
  }
}
