package org.policypress.mojo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policypress.cache.ContentKey;
import org.policypress.cache.FileTree;

/**
 * All that a run depends on.
 *
 * @param parameters what it was asked to do, and who does it
 * @param folders what it reads
 * @param leftOut what lies in these folders and is written, not read
 */
record RunInput(List<String> parameters, List<Path> folders, List<Path> leftOut) {
  /** Copies the lists. */
  RunInput {
    parameters = List.copyOf(parameters);
    folders = List.copyOf(folders);
    leftOut = List.copyOf(leftOut);
  }

  /** Its name as it is now; nothing if a file cannot be read, of which the run itself will tell. */
  Optional<ContentKey> key() {
    ContentKey.Builder key = ContentKey.of("run");
    parameters.forEach(key::with);
    try {
      for (Path folder : folders) {
        FileTree.into(key, folder, leftOut.toArray(Path[]::new));
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    return Optional.of(key.key());
  }
}
