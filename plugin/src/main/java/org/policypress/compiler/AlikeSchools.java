package org.policypress.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.edition.DocumentJob;
import org.policypress.model.Organisation.School;
import org.policypress.model.Phrase;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyText;
import org.policypress.model.PolicyWalk;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.Showing;

/**
 * Schools whose document says the same but for the school itself: they share one policy, and as
 * much is known of each. One of them is looked at for all, so that a thousand schools are checked
 * in little more time than one.
 *
 * @param jobs the document of each of them
 */
record AlikeSchools(List<DocumentJob> jobs) {
  /** Copies the list. */
  AlikeSchools {
    jobs = List.copyOf(jobs);
  }

  /** What makes schools alike: the policy itself, not one that is equal. */
  private record Likeness(String document, int policy, List<Boolean> given) {}

  /** The documents of a policy, in the order of the first of each. */
  static Collection<AlikeSchools> of(List<DocumentJob> jobs) {
    IdentityHashMap<PolicySet, Integer> policies = new IdentityHashMap<>();
    Map<Likeness, List<DocumentJob>> alike = new LinkedHashMap<>();
    for (DocumentJob job : jobs) {
      Optional<SchoolPolicy> school = job.school();
      int policy =
          school.map(s -> policies.computeIfAbsent(s.policy(), p -> policies.size())).orElse(-1);
      Likeness likeness =
          new Likeness(
              job.document().id().value(),
              policy,
              school.map(s -> given(s.school())).orElse(List.of()));
      alike.computeIfAbsent(likeness, l -> new ArrayList<>()).add(job);
    }
    return alike.values().stream().map(AlikeSchools::new).toList();
  }

  private static List<Boolean> given(School school) {
    return PolicyWalk.accessors(School.class).stream()
        .map(accessor -> PolicyWalk.read(accessor, school))
        .map(value -> !(value instanceof Optional<?> optional) || optional.isPresent())
        .toList();
  }

  /** The document that stands for all. */
  DocumentJob first() {
    return jobs.get(0);
  }

  /** What the documents show together, by what the first of them does. */
  Showing showing(Set<String> paths, Map<PolicyText.Key, Optional<String>> texts) {
    List<SchoolPolicy> schools = jobs.stream().flatMap(job -> job.school().stream()).toList();
    if (schools.size() < 2) {
      return new Showing(first().document(), schools, paths, texts);
    }
    Set<String> allPaths = new HashSet<>(paths);
    Map<PolicyText.Key, Optional<String>> allTexts = new HashMap<>(texts);
    List<Phrase> known = phrases(schools.get(0));
    for (SchoolPolicy other : schools.subList(1, schools.size())) {
      List<Phrase> own = phrases(other);
      for (int i = 0; i < own.size(); i++) {
        Optional<String> section = texts.get(key(known.get(i)));
        if (section != null) {
          allTexts.putIfAbsent(key(own.get(i)), section);
        }
        if (paths.contains(known.get(i).path())) {
          allPaths.add(own.get(i).path());
        }
      }
    }
    return new Showing(first().document(), schools, allPaths, allTexts);
  }

  private static List<Phrase> phrases(SchoolPolicy school) {
    return PolicyWalk.all(Phrase.class, school.school());
  }

  private static PolicyText.Key key(Phrase phrase) {
    return new PolicyText.Key(phrase.path(), phrase.value());
  }
}
