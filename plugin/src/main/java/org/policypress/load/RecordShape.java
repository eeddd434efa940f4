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
 * @param keys all keys, those of inlined components included
 */
public record RecordShape(Constructor<?> constructor, List<Field> fields, List<String> keys) {
  /** How often a value may stand. */
  public enum Arity {
    /** It must be there. */
    REQUIRED,
    /** It may be left out. */
    OPTIONAL,
    /** A list, which may be left out. */
    LIST,
    /** The component's own keys stand among the record's. */
    INLINED
  }

  /**
   * A component.
   *
   * @param name its name in the record
   * @param key its key in the source
   * @param type its type without {@code Optional} or {@code List}
   * @param arity how often it may stand
   */
  public record Field(String name, String key, Type type, Arity arity) {
    /** The record whose keys the value holds; none if the value is a text, a word or the like. */
    public Optional<Class<?>> nested() {
      Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
      return raw instanceof Class<?> c && c.isRecord() && !ValueReader.reads(c)
          ? Optional.of(c)
          : Optional.empty();
    }
  }

  /** The shape of a record of the model. */
  public static RecordShape of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      List<Field> fields = Arrays.stream(components).map(RecordShape::field).toList();
      return new RecordShape(type.getDeclaredConstructor(types), fields, keys(fields));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies the lists. */
  public RecordShape {
    fields = List.copyOf(fields);
    keys = List.copyOf(keys);
  }

  private static List<String> keys(List<Field> fields) {
    return fields.stream()
        .flatMap(
            f ->
                f.arity() == Arity.INLINED
                    ? of((Class<?>) f.type()).keys().stream()
                    : Stream.of(f.key()))
        .toList();
  }

  /** Whether a plain word may stand for the whole record: only the first component is required. */
  public boolean hasShorthand() {
    return fields.get(0).arity() == Arity.REQUIRED
        && fields.stream().skip(1).noneMatch(f -> f.arity() == Arity.REQUIRED);
  }

  private static Field field(RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    String name = component.getName();
    String word = key == null ? KebabCase.of(name) : key.value();
    Type type = component.getGenericType();
    if (component.isAnnotationPresent(Inlined.class)) {
      return new Field(name, word, type, Arity.INLINED);
    }
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return new Field(name, word, inner, Arity.OPTIONAL);
      }
      if (generic.getRawType() == List.class) {
        return new Field(name, word, inner, Arity.LIST);
      }
    }
    return new Field(name, word, type, Arity.REQUIRED);
  }
}
