package org.policypress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a browser sees on the pages that stand for their kind, it would see on the others too. */
class SameStructureIT {
  @Test
  void noPageHasAnElementThatThePagesStandingForItsKindHaveNot() {
    List<SitePage> chosen = SitePage.ofEachKind();
    Map<String, Set<String>> known = new HashMap<>();
    for (SitePage page : chosen) {
      known.computeIfAbsent(page.kind(), kind -> new TreeSet<>()).addAll(page.structure());
    }
    Map<String, Set<String>> unknown = new TreeMap<>();
    for (SitePage page : SitePage.all()) {
      Set<String> own = new TreeSet<>(page.structure());
      own.removeAll(known.getOrDefault(page.kind(), Set.of()));
      if (!own.isEmpty()) {
        unknown.put(page.path(), own);
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(chosen).hasSizeLessThan(SitePage.all().size() * 2 / 3);
  }
}
