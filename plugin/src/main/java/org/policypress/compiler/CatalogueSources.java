package org.policypress.compiler;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.policypress.language.CatalogueMerge;
import org.policypress.language.TextKey;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyText;
import org.policypress.model.PolicyTexts;

/** The texts of a policy set as a catalogue knows them, collected when a catalogue wants them. */
final class CatalogueSources implements Supplier<List<CatalogueMerge.Source>> {
  private final PolicyGroup group;
  private List<CatalogueMerge.Source> collected = List.of();

  CatalogueSources(PolicyGroup group) {
    this.group = group;
  }

  /** All texts, each once, without the hints for translators. */
  @Override
  public synchronized List<CatalogueMerge.Source> get() {
    if (collected.isEmpty()) {
      collected = collect();
    }
    return collected;
  }

  private List<CatalogueMerge.Source> collect() {
    Set<TextKey> keys = new LinkedHashSet<>();
    for (PolicyText text : PolicyTexts.of(group)) {
      keys.add(new TextKey(text.path(), text.words()));
    }
    return keys.stream()
        .map(key -> new CatalogueMerge.Source(key, List.of(), List.of(), true))
        .toList();
  }
}
