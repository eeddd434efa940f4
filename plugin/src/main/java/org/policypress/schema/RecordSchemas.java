package org.policypress.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.load.RecordShape;
import org.policypress.load.RecordShape.Arity;
import org.policypress.load.RecordShape.Field;
import org.policypress.model.Entity;
import org.policypress.model.PolicySet;
import org.policypress.model.Ref;

/** Schemas of records of the model, with all that a record must say: what the loader binds. */
final class RecordSchemas {
  private final ModelTexts texts;
  private final ValueSchemas values;
  private final Definitions definitions;
  private final Map<Class<?>, String> lists = new LinkedHashMap<>();

  RecordSchemas(ModelTexts texts, ValueSchemas values, Definitions definitions) {
    this.texts = texts;
    this.values = values;
    this.definitions = definitions;
    for (Field field : RecordShape.of(PolicySet.class).fields()) {
      field.nested().ifPresent(entry -> lists.put(entry, field.key()));
    }
  }

  /**
   * A key of a record.
   *
   * @param owner the record that declares its component
   * @param field the component
   */
  record Property(Class<?> owner, Field field) {}

  /** All keys of a record, those of inlined components in their place. */
  static List<Property> properties(Class<?> type) {
    List<Property> properties = new ArrayList<>();
    for (Field field : RecordShape.of(type).fields()) {
      if (field.arity() == Arity.INLINED) {
        properties.addAll(properties((Class<?>) field.type()));
      } else {
        properties.add(new Property(type, field));
      }
    }
    return properties;
  }

  /** A reference to the schema of a whole record. */
  Keywords of(Class<?> type) {
    return definitions.reference(SchemaNames.of(type), () -> whole(type));
  }

  private Keywords whole(Class<?> type) {
    Keywords keys = Keywords.none();
    List<String> required = new ArrayList<>();
    for (Property property : properties(type)) {
      keys = keys.with(property.field().key(), value(property));
      if (property.field().arity() == Arity.REQUIRED) {
        required.add(property.field().key());
      }
    }
    Keywords map = map(type, keys);
    return orWord(type, required.isEmpty() ? map : map.with("required", required));
  }

  /** A map with these keys and no others. */
  Keywords map(Class<?> type, Keywords keys) {
    return Keywords.of("title", SchemaNames.title(type))
        .with("description", texts.of(type))
        .with("type", "object")
        .with("properties", keys)
        .with("additionalProperties", false);
  }

  /** The schema of a map, or of the plain word that may stand for it. */
  Keywords orWord(Class<?> type, Keywords map) {
    RecordShape shape = RecordShape.of(type);
    if (!shape.hasShorthand()) {
      return map;
    }
    Keywords word = values.asShorthand(item(shape.fields().get(0)));
    List<Object> types = new ArrayList<>(List.of("object"));
    Object wordTypes = word.entries().get("type");
    types.addAll(
        wordTypes instanceof List<?> several ? several : List.of(String.valueOf(wordTypes)));
    return map.with(word).with("type", types);
  }

  /** The schema of a key's value. */
  Keywords value(Property property) {
    Keywords item = item(property.field());
    return property.field().arity() == Arity.LIST
        ? describe(property).with(list(item))
        : describe(property).with(item);
  }

  /** A list of such items. */
  static Keywords list(Keywords item) {
    return Keywords.of("type", "array").with("items", item);
  }

  /** The schema of a value, or of one item of a list of them. */
  Keywords item(Field field) {
    Optional<Class<?>> record = field.nested();
    return record.isPresent() ? of(record.get()) : values.of(field.type(), field.key());
  }

  /** What a key is for. */
  Keywords describe(Property property) {
    Field field = property.field();
    String text =
        texts
            .ofComponent(property.owner(), field.name())
            .or(() -> field.nested().map(texts::of))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no @param says what `"
                            + ModelTexts.name(property.owner())
                            + "."
                            + field.name()
                            + "` means"));
    return Keywords.of("description", text + referred(field));
  }

  /** Where the ids of a reference are declared. */
  private String referred(Field field) {
    if (field.type() instanceof ParameterizedType generic && generic.getRawType() == Ref.class) {
      Type entity = generic.getActualTypeArguments()[0];
      String list = lists.get(entity);
      if (list != null) {
        return field.arity() == Arity.LIST
            ? " Ids of entries of “" + list + "”."
            : " The id of an entry of “" + list + "”.";
      }
    }
    return "";
  }

  /** Whether entries of this kind have an id by which an overlay can name them. */
  static boolean hasId(Class<?> type) {
    return Entity.class.isAssignableFrom(type);
  }
}
