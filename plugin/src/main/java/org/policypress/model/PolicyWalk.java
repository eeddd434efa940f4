package org.policypress.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.policypress.prose.Prose;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;
import org.policypress.source.SourceText;

/**
 * Visits everything that a record of the model holds, in the order of its components: not where it
 * stands in a file, and not the inside of a text.
 */
public final class PolicyWalk {
  private static final Set<Class<?>> LEAVES =
      Set.of(String.class, Prose.class, SourceText.class, SourceSpan.class, SourceFile.class);

  private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();
  private static final Map<Class<?>, List<Method>> INNER = new ConcurrentHashMap<>();

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
    } else if (value instanceof Record) {
      visitor.accept(value);
      for (Method accessor : inner(value.getClass())) {
        visit(read(accessor, value), visitor);
      }
    }
  }

  /**
   * Accessors of the components that may hold records; every rule walks, so none is read in vain.
   */
  private static List<Method> inner(Class<?> type) {
    return INNER.computeIfAbsent(
        type, t -> accessors(t).stream().filter(a -> mayHoldRecords(a.getReturnType())).toList());
  }

  private static boolean mayHoldRecords(Class<?> type) {
    return !type.isPrimitive()
        && !type.isEnum()
        && !LEAVES.contains(type)
        && !Temporal.class.isAssignableFrom(type);
  }

  /** Accessors of a record's components, in order. */
  public static List<Method> accessors(Class<?> type) {
    return ACCESSORS.computeIfAbsent(
        type, t -> Arrays.stream(t.getRecordComponents()).map(PolicyWalk::accessor).toList());
  }

  private static Method accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
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
