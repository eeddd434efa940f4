package org.policypress.compiler;

import java.util.HashSet;
import java.util.Set;
import org.policypress.compose.Wording;
import org.policypress.model.PolicyText;

/** Gathers what a document says of its policy while it is written. */
final class ShownPaths implements Wording.Listener {
  private final Set<String> paths = new HashSet<>();
  private final Set<PolicyText.Key> texts = new HashSet<>();

  @Override
  public void entry(String path) {
    if (paths.add(path) && path.indexOf('/') >= 0) {
      entry(path.substring(0, path.lastIndexOf('/')));
    }
  }

  @Override
  public void text(String path, String words) {
    entry(path);
    texts.add(new PolicyText.Key(path, words));
  }

  /** Paths of entries and texts, and of what they lie in. */
  Set<String> paths() {
    return paths;
  }

  /** The texts. */
  Set<PolicyText.Key> texts() {
    return texts;
  }
}
