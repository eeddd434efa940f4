package org.policypress.compiler;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policypress.language.CatalogueMerge;
import org.policypress.language.TextKey;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyText;
import org.policypress.model.PolicyTexts;

/** The texts of a policy set as a catalogue knows them. */
final class CatalogueSources {
  private CatalogueSources() {}

  /** All texts, each once, without the hints for translators. */
  static List<CatalogueMerge.Source> of(PolicyGroup group) {
    Set<TextKey> keys = new LinkedHashSet<>();
    for (PolicyText text : PolicyTexts.of(group)) {
      keys.add(new TextKey(text.path(), text.words()));
    }
    return keys.stream()
        .map(key -> new CatalogueMerge.Source(key, List.of(), List.of(), true))
        .toList();
  }
}
