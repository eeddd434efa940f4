package org.policypress.compose;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.policypress.model.Contact;
import org.policypress.model.Entity;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyGroup;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicySet;
import org.policypress.model.PolicyWalk;
import org.policypress.model.Ref;
import org.policypress.model.RetentionRule;
import org.policypress.model.SchoolPolicy;
import org.policypress.model.StaffOnly;
import org.policypress.model.Stewardship;
import org.policypress.model.Stewardship.Visibility;
import org.policypress.source.Located;

/**
 * A policy without what only staff may read. Documents for anybody else are composed from it, so
 * that no template can print a key's place or an internal phone number. A reference to something
 * that was taken out names nothing.
 */
public final class Redaction {
  /** What was made, by what it was made from: schools that change nothing share the base. */
  private final IdentityHashMap<PolicySet, Redacted> made = new IdentityHashMap<>();

  /** Entries without what is for staff: those of the base are shared by all schools. */
  private final IdentityHashMap<Entity, Record> entries = new IdentityHashMap<>();

  private record Redacted(PolicySet policy, PolicyIndex index) {}

  /** A group without its schools' differences: overlays and their reasons are for staff. */
  PolicyGroup of(PolicyGroup group) {
    Redacted base = of(group.base());
    return new PolicyGroup(base.policy(), base.index(), List.of(), group.law());
  }

  /** The policy of a school. */
  SchoolPolicy of(SchoolPolicy school) {
    Redacted own = of(school.policy());
    return new SchoolPolicy(
        school.school(), own.policy(), own.index(), Optional.empty(), List.of());
  }

  private synchronized Redacted of(PolicySet policy) {
    return made.computeIfAbsent(
        policy,
        whole -> {
          PolicySet redacted = (PolicySet) copy(whole);
          return new Redacted(redacted, PolicyIndex.of(redacted));
        });
  }

  /** The value without what is for staff; itself if it holds nothing of that kind. */
  private Object copy(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().filter(item -> !isHidden(item)).map(this::copy).toList();
    }
    if (value instanceof Optional<?> optional) {
      return optional.filter(item -> !isHidden(item)).map(this::copy);
    }
    if (value instanceof Entity entry && value instanceof Record record) {
      Record known = entries.get(entry);
      if (known == null) {
        known = copyRecord(record);
        entries.put(entry, known);
      }
      return known;
    }
    return value instanceof Record record && !isLeaf(record) ? copyRecord(record) : value;
  }

  private static boolean isLeaf(Record record) {
    return record instanceof Located
        || record instanceof Phrase
        || record instanceof Passage
        || record instanceof Ref;
  }

  private Record copyRecord(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    boolean same = true;
    for (int i = 0; i < components.length; i++) {
      Object before = PolicyWalk.read(components[i].getAccessor(), record);
      values[i] =
          components[i].isAnnotationPresent(StaffOnly.class) ? nothing(before) : copy(before);
      same &= values[i].equals(before);
    }
    return same ? record : construct(record.getClass(), components, values);
  }

  private static Object nothing(Object value) {
    return value instanceof List ? List.of() : Optional.empty();
  }

  private static Record construct(
      Class<? extends Record> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
    }
  }

  /**
   * Whether an entity is for staff as a whole. A retention rule never is: everybody must be told
   * how long their data are kept (art. 13(2)(a)).
   */
  private static boolean isHidden(Object entity) {
    if (entity instanceof Contact contact) {
      return contact.internalOnly().map(Located::value).orElse(false);
    }
    return entity instanceof Record
        && !(entity instanceof RetentionRule)
        && PolicyWalk.accessors(entity.getClass()).stream()
            .filter(accessor -> accessor.getReturnType() == Stewardship.class)
            .map(accessor -> (Stewardship) PolicyWalk.read(accessor, entity))
            .anyMatch(
                stewardship ->
                    stewardship
                        .visibility()
                        .filter(visibility -> visibility.value() != Visibility.PUBLIC)
                        .isPresent());
  }
}
