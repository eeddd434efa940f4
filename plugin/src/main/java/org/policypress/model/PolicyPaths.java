package org.policypress.model;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;

/** Names the entries of a policy by top-level key and id, such as {@code access/caretaker}. */
public final class PolicyPaths {
  private static final Map<Class<?>, String> KEYS = keys();

  private PolicyPaths() {}

  /** The path of an entry, such as {@code access/caretaker}. */
  public static String of(Entity entry) {
    return KEYS.get(entry.getClass()) + "/" + entry.id().value();
  }

  /** All entries of a policy that have an id, by their paths, in the order of the source. */
  public static Map<String, Entity> entries(PolicySet policy) {
    Map<String, Entity> entries = new LinkedHashMap<>();
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      if (PolicyWalk.read(accessor, policy) instanceof List<?> list) {
        list.stream()
            .filter(Entity.class::isInstance)
            .map(Entity.class::cast)
            .forEach(entry -> entries.putIfAbsent(of(entry), entry));
      }
    }
    return entries;
  }

  /** The top-level key of each kind of entry. */
  private static Map<Class<?>, String> keys() {
    Map<Class<?>, String> keys = new LinkedHashMap<>();
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      if (accessor.getGenericReturnType() instanceof ParameterizedType list) {
        keys.put((Class<?>) list.getActualTypeArguments()[0], KebabCase.of(accessor.getName()));
      }
    }
    return Map.copyOf(keys);
  }

  /** The entry with a path: an entity of a list, or a part without id such as {@code breach}. */
  public static Optional<Object> find(PolicySet policy, String path) {
    int slash = path.indexOf('/');
    String key = slash < 0 ? path : path.substring(0, slash);
    String id = slash < 0 ? "" : path.substring(slash + 1);
    for (var accessor : PolicyWalk.accessors(PolicySet.class)) {
      if (KebabCase.of(accessor.getName()).equals(key)) {
        return entry(PolicyWalk.read(accessor, policy), id);
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> entry(Object part, String id) {
    if (part instanceof Optional<?> optional) {
      return optional.flatMap(inner -> entry(inner, id));
    }
    if (part instanceof List<?> list) {
      return list.stream()
          .filter(Entity.class::isInstance)
          .filter(entity -> ((Entity) entity).id().value().equals(id))
          .map(Object.class::cast)
          .findFirst();
    }
    return id.isEmpty() ? Optional.of(part) : Optional.empty();
  }

  /** The places of all values that an entry holds; none if there is no such entry. */
  public static Set<SourceSpan> spans(PolicySet policy, String path) {
    return find(policy, path).map(PolicyPaths::spans).orElse(Set.of());
  }

  /** The places of all values that a record holds. */
  public static Set<SourceSpan> spans(Object record) {
    List<SourceSpan> spans = new ArrayList<>();
    PolicyWalk.visit(
        record,
        value -> {
          if (value instanceof Located<?> located) {
            spans.add(located.span());
          } else if (value instanceof Ref<?> ref) {
            spans.add(ref.span());
          } else if (value instanceof Phrase phrase) {
            spans.add(phrase.span());
          } else if (value instanceof Passage passage) {
            spans.add(passage.span());
          } else if (value instanceof Places places) {
            spans.add(places.span());
          }
        });
    return new LinkedHashSet<>(spans);
  }
}
