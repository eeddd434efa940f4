package org.policypress.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a policy is made of: the entries of its lists, and its parts that are no list. */
public final class PolicyEntries {
  private PolicyEntries() {}

  /** The entries of one policy, in the order of its components. */
  public static List<Object> of(PolicySet policy) {
    List<Object> entries = new ArrayList<>();
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      Object part = PolicyWalk.read(accessor, policy);
      if (part instanceof List<?> list) {
        entries.addAll(list);
      } else if (part instanceof Optional<?> optional) {
        optional.ifPresent(entries::add);
      } else {
        entries.add(part);
      }
    }
    return entries;
  }

  /** The entries of the base and of all schools; what they share is the same record, given once. */
  public static List<Object> of(PolicyGroup group) {
    Fresh fresh = new Fresh();
    List<Object> entries = new ArrayList<>(fresh.of(group.base()));
    group.schools().forEach(school -> entries.addAll(fresh.of(school.policy())));
    return entries;
  }

  /** Gives each entry once, whichever of several policies it is asked for in. */
  public static final class Fresh {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The entries of a policy that no policy before it had. */
    public List<Object> of(PolicySet policy) {
      return PolicyEntries.of(policy).stream().filter(seen::add).toList();
    }
  }
}
