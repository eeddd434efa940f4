package org.policypress.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;

/** Names the entries of a policy by top-level key and id, such as {@code access/caretaker}. */
public final class PolicyPaths {
  private PolicyPaths() {}

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
