package org.policypress.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.compose.Wording;
import org.policypress.model.PolicyText;

/** Gathers what a document says of its policy while it is written. */
final class ShownPaths implements Wording.Listener {
  private final Set<String> paths = new HashSet<>();
  private final Map<PolicyText.Key, Optional<String>> texts = new HashMap<>();
  private Optional<String> section = Optional.empty();

  @Override
  public void section(String name) {
    section = Optional.of(name);
  }

  @Override
  public void entry(String path) {
    if (paths.add(path) && path.indexOf('/') >= 0) {
      entry(path.substring(0, path.lastIndexOf('/')));
    }
  }

  @Override
  public void text(String path, String words) {
    entry(path);
    texts.putIfAbsent(new PolicyText.Key(path, words), section);
  }

  /** Paths of entries and texts, and of what they lie in. */
  Set<String> paths() {
    return paths;
  }

  /** The texts, each with the section in which it stands first; outside of all without one. */
  Map<PolicyText.Key, Optional<String>> texts() {
    return texts;
  }
}
