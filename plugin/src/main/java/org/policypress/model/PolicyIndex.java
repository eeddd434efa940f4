package org.policypress.model;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds entities by kind and id. */
public final class PolicyIndex {
  private static final Map<String, Class<?>> TYPES = types();

  private final Map<Class<?>, Map<String, Entity>> byType = new LinkedHashMap<>();
  private final IdentityHashMap<PolicySet, Coverage> coverage = new IdentityHashMap<>();

  private PolicyIndex() {}

  /** Index over the lists of a policy; the first of two entities with one id counts. */
  public static PolicyIndex of(PolicySet policy) {
    PolicyIndex index = new PolicyIndex();
    PolicyWalk.accessors(PolicySet.class).stream()
        .map(accessor -> PolicyWalk.read(accessor, policy))
        .filter(List.class::isInstance)
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .forEach(index::add);
    return index;
  }

  private void add(Entity entity) {
    byType
        .computeIfAbsent(entity.getClass(), type -> new LinkedHashMap<>())
        .putIfAbsent(entity.id().value(), entity);
  }

  /** What was worked out of a policy, if it was. */
  synchronized Coverage coverage(PolicySet policy, Supplier<Coverage> work) {
    Coverage known = coverage.get(policy);
    if (known == null) {
      known = work.get();
      coverage.put(policy, known);
    }
    return known;
  }

  /** The entity that a reference names. */
  public <T extends Entity> Optional<T> find(Ref<T> ref) {
    return find(ref.type(), ref.id());
  }

  /** The entity of a kind with an id. */
  public <T extends Entity> Optional<T> find(Class<T> type, String id) {
    return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(id)).map(type::cast);
  }

  /**
   * The entity under a top-level key with an id.
   *
   * @param key such as {@code data-categories}
   */
  public Optional<Entity> find(String key, String id) {
    return Optional.ofNullable(TYPES.get(key))
        .map(type -> byType.getOrDefault(type, Map.of()).get(id));
  }

  /** The type of the entries of each list of a policy. */
  private static Map<String, Class<?>> types() {
    return PolicyWalk.accessors(PolicySet.class).stream()
        .filter(accessor -> accessor.getReturnType() == List.class)
        .collect(
            Collectors.toMap(
                accessor -> KebabCase.of(accessor.getName()),
                accessor ->
                    (Class<?>)
                        ((ParameterizedType) accessor.getGenericReturnType())
                            .getActualTypeArguments()[0]));
  }

  /** The entities that references name; dangling ones are left out, another rule reports them. */
  public <T extends Entity> List<T> findAll(List<Ref<T>> refs) {
    List<T> found = new ArrayList<>();
    refs.forEach(ref -> find(ref).ifPresent(found::add));
    return found;
  }

  /** Ids of a kind, in the order of the source. */
  public Set<String> ids(Class<? extends Entity> type) {
    return byType.getOrDefault(type, Map.of()).keySet();
  }
}
