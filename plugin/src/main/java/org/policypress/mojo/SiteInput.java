package org.policypress.mojo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policypress.cache.BuildIdentity;
import org.policypress.cache.ContentKey;
import org.policypress.cache.FileTree;
import org.policypress.compiler.CompilerFault;
import org.policypress.shard.BuildFingerprint;

/**
 * All that shapes a site, on whichever machine it is made.
 *
 * @param sources folder of the policy
 * @param templates the user's own templates
 * @param leftOut what lies in these folders and is written, not read
 * @param parameters what the site is asked to be
 */
record SiteInput(
    Path sources, Optional<Path> templates, List<Path> leftOut, List<Object> parameters) {
  /** Copies the lists. */
  SiteInput {
    leftOut = List.copyOf(leftOut);
    parameters = List.copyOf(parameters);
  }

  /** What it is now. */
  BuildFingerprint fingerprint() throws CompilerFault {
    ContentKey.Builder asked = ContentKey.of("parameters");
    parameters.forEach(parameter -> asked.with(parameter.toString()));
    try {
      return new BuildFingerprint(
          hash(Optional.of(sources)),
          hash(templates),
          asked.key().hex(),
          BuildIdentity.withTemplates());
    } catch (IOException e) {
      throw new CompilerFault(
          "cannot read all files of `" + sources + "`: check that you may read them", e);
    }
  }

  private String hash(Optional<Path> folder) throws IOException {
    ContentKey.Builder key = ContentKey.of("files");
    if (folder.isPresent()) {
      FileTree.into(key, folder.get(), leftOut.toArray(Path[]::new));
    }
    return key.key().hex();
  }
}
