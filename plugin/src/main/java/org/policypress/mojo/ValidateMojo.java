package org.policypress.mojo;

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
}
