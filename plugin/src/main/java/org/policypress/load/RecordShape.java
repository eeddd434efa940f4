package org.policypress.load;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policypress.model.Inlined;
import org.policypress.model.KebabCase;
import org.policypress.model.Key;

/**
 * How a record of the model is written: one key per component. The records are the schema; there is
 * no second one.
 *
 * @param constructor canonical constructor
 * @param fields one per component, in order
 */
record RecordShape(Constructor<?> constructor, List<Field> fields) {
  /** How often a value may stand. */
  enum Arity {
    REQUIRED,
    OPTIONAL,
    LIST,
    /** The component's own keys stand among the record's. */
    INLINED
  }

  /**
   * A component.
   *
   * @param key its key in the source
   * @param type its type without {@code Optional} or {@code List}
   * @param arity how often it may stand
   */
  record Field(String key, Type type, Arity arity) {}

  static RecordShape of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordShape(
          type.getDeclaredConstructor(types),
          Arrays.stream(components).map(RecordShape::field).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All keys, those of inlined components included. */
  List<String> keys() {
    return fields.stream()
        .flatMap(
            f ->
                f.arity() == Arity.INLINED
                    ? of((Class<?>) f.type()).keys().stream()
                    : Stream.of(f.key()))
        .toList();
  }

  /** Whether a plain word may stand for the whole record: only the first component is required. */
  boolean hasShorthand() {
    return fields.get(0).arity() == Arity.REQUIRED
        && fields.stream().skip(1).noneMatch(f -> f.arity() == Arity.REQUIRED);
  }

  private static Field field(RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    String name = key == null ? KebabCase.of(component.getName()) : key.value();
    Type type = component.getGenericType();
    if (component.isAnnotationPresent(Inlined.class)) {
      return new Field(name, type, Arity.INLINED);
    }
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return new Field(name, inner, Arity.OPTIONAL);
      }
      if (generic.getRawType() == List.class) {
        return new Field(name, inner, Arity.LIST);
      }
    }
    return new Field(name, type, Arity.REQUIRED);
  }
}
