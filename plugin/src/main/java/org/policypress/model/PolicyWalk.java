package org.policypress.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.policypress.prose.Prose;

/** Visits everything that a record of the model holds, in the order of its components. */
public final class PolicyWalk {
  private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

  private PolicyWalk() {}

  /** All values of one type that a record holds, at any depth, itself included. */
  public static <T> List<T> all(Class<T> type, Object record) {
    List<T> found = new ArrayList<>();
    visit(
        record,
        value -> {
          if (type.isInstance(value)) {
            found.add(type.cast(value));
          }
        });
    return found;
  }

  /** Hands every record below a value to the visitor, the value first. */
  public static void visit(Object value, Consumer<Object> visitor) {
    if (value instanceof List<?> list) {
      list.forEach(item -> visit(item, visitor));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> visit(item, visitor));
    } else if (value instanceof Record && !(value instanceof Prose)) {
      visitor.accept(value);
      accessors(value.getClass()).forEach(accessor -> visit(read(accessor, value), visitor));
    }
  }

  /** Accessors of a record's components, in order. */
  public static List<Method> accessors(Class<?> type) {
    return ACCESSORS.computeIfAbsent(
        type,
        t -> Arrays.stream(t.getRecordComponents()).map(RecordComponent::getAccessor).toList());
  }

  /** The value of a component. */
  public static Object read(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
