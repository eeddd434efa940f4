package org.policypress.mojo;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PolicyCompiler;
import org.policypress.diagnostic.Diagnostics;

/**
 * Checks the policy and makes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends PolicyMojo {
  @Override
  void run(PolicyCompiler compiler, Diagnostics diagnostics) throws CompilerFault {
    compiler.validate(diagnostics);
  }

  @Override
  Optional<Path> published() {
    return Optional.empty();
  }

  @Override
  void upToDate() {
    getLog().info("nothing has changed since the policy was checked");
  }
}
