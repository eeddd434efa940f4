package org.policypress.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.load.RecordShape;
import org.policypress.load.RecordShape.Arity;
import org.policypress.load.RecordShape.Field;
import org.policypress.model.Places;
import org.policypress.schema.RecordSchemas.Property;

/**
 * Schemas of what a school's file says below {@code add}, {@code change} and {@code remove}: what
 * {@code overlay.OverlayMerge} takes, as far as it can be judged without the base.
 */
final class OverlaySchemas {
  private static final String BECAUSE = "because";

  private final RecordSchemas records;
  private final ValueSchemas values;
  private final Definitions definitions;

  OverlaySchemas(RecordSchemas records, ValueSchemas values, Definitions definitions) {
    this.records = records;
    this.values = values;
    this.definitions = definitions;
  }

  /** What a school may add below a top-level key. */
  Optional<Keywords> added(Property section) {
    Field field = section.field();
    return field
        .nested()
        .map(
            type ->
                field.arity() == Arity.LIST
                    ? records.describe(section).with(RecordSchemas.list(records.of(type)))
                    : described(section, type, ".added", added(type)));
  }

  /** What a school may change below a top-level key. */
  Optional<Keywords> changed(Property section) {
    Field field = section.field();
    return field
        .nested()
        .map(
            type ->
                field.arity() == Arity.LIST
                    ? records.describe(section).with(RecordSchemas.list(entry(type)))
                    : described(section, type, ".changed", changed(type)));
  }

  /** What a school may remove below a top-level key. */
  Optional<Keywords> removed(Property section) {
    Field field = section.field();
    return field
        .nested()
        .map(
            type ->
                field.arity() == Arity.LIST
                    ? Keywords.of(
                            "description", "Ids of the entries that the school does not have.")
                        .with(RecordSchemas.list(values.id()))
                    : described(section, type, ".removed", removed(type)));
  }

  /** A top-level key without entries, such as {@code breach}. */
  private Keywords described(Property section, Class<?> type, String form, Keywords keys) {
    return records
        .describe(section)
        .with(
            definitions.reference(
                SchemaNames.of(type) + form,
                () -> records.map(type, keys.with(BECAUSE, reason()))));
  }

  /** An entry of a list that is named by its id, and what is other in it. */
  private Keywords entry(Class<?> type) {
    return definitions.reference(
        SchemaNames.of(type) + ".changed",
        () ->
            records
                .map(type, changed(type).with(BECAUSE, reason()))
                .with("required", List.of("id")));
  }

  /** The keys of a record of which some are given anew. */
  private Keywords changed(Class<?> type) {
    Keywords keys = Keywords.none();
    for (Property property : RecordSchemas.properties(type)) {
      keys = keys.with(property.field().key(), changedValue(property));
    }
    return keys;
  }

  private Keywords changedValue(Property property) {
    Field field = property.field();
    Keywords described = records.describe(property);
    Optional<Class<?>> nested = field.nested();
    if (field.arity() == Arity.LIST) {
      Keywords item =
          nested.filter(RecordSchemas::hasId).map(this::part).orElseGet(() -> records.item(field));
      return described.with(editable(RecordSchemas.list(item), field));
    }
    if (field.type() == Places.class) {
      Keywords places = definitions.resolve(records.item(field));
      return described.with(editable(places.without("description"), field));
    }
    return described.with(nested.map(this::part).orElseGet(() -> records.item(field)));
  }

  /** A record inside an entry; what it does not say remains. */
  private Keywords part(Class<?> type) {
    return definitions.reference(
        SchemaNames.of(type) + ".part",
        () -> {
          Keywords map = records.map(type, changed(type));
          return records.orWord(
              type, RecordSchemas.hasId(type) ? map.with("required", List.of("id")) : map);
        });
  }

  /** A list that is given anew, or a map that says what is added to it and removed from it. */
  private Keywords editable(Keywords list, Field field) {
    Keywords edits =
        Keywords.of(
            "add",
            Keywords.of("description", "What the school has besides.")
                .with(RecordSchemas.list(whole(field))));
    Optional<Keywords> name = name(field);
    if (name.isPresent()) {
      edits =
          edits.with(
              "remove",
              Keywords.of("description", "What the school does not have.")
                  .with(RecordSchemas.list(name.get())));
    }
    Object types = list.entries().get("type");
    List<Object> several =
        new ArrayList<>(types instanceof List<?> l ? l : List.of(String.valueOf(types)));
    several.add("object");
    return list.with("type", several)
        .with("properties", edits)
        .with("additionalProperties", false)
        .with("minProperties", 1);
  }

  private Keywords whole(Field field) {
    return field.type() == Places.class ? values.id() : records.item(field);
  }

  /** What names an item of a list: an id or the item itself; none for a map without id. */
  private Optional<Keywords> name(Field field) {
    Optional<Class<?>> nested = field.nested();
    if (nested.isEmpty()) {
      return Optional.of(whole(field));
    }
    if (RecordSchemas.hasId(nested.get())) {
      return Optional.of(values.id());
    }
    RecordShape shape = RecordShape.of(nested.get());
    return shape.hasShorthand()
        ? Optional.of(records.item(shape.fields().get(0)))
        : Optional.empty();
  }

  /** The keys of a record to which something is added. */
  private Keywords added(Class<?> type) {
    Keywords keys = Keywords.none();
    for (Property property : RecordSchemas.properties(type)) {
      Field field = property.field();
      Optional<Class<?>> nested = field.nested().filter(n -> field.arity() != Arity.LIST);
      Keywords value =
          nested.isPresent()
              ? records
                  .describe(property)
                  .with(
                      definitions.reference(
                          SchemaNames.of(nested.get()) + ".more",
                          () ->
                              records.orWord(
                                  nested.get(), records.map(nested.get(), added(nested.get())))))
              : records.value(property);
      keys = keys.with(field.key(), value);
    }
    return keys;
  }

  /** The keys of a record from whose lists something is removed. */
  private Keywords removed(Class<?> type) {
    Keywords keys = Keywords.none();
    for (Property property : RecordSchemas.properties(type)) {
      Field field = property.field();
      Optional<Class<?>> nested = field.nested();
      if (field.arity() == Arity.LIST || field.type() == Places.class) {
        Optional<Keywords> name = name(field);
        if (name.isPresent()) {
          keys =
              keys.with(
                  field.key(), records.describe(property).with(RecordSchemas.list(name.get())));
        }
      } else if (nested.isPresent()) {
        keys =
            keys.with(
                field.key(),
                records
                    .describe(property)
                    .with(
                        definitions.reference(
                            SchemaNames.of(nested.get()) + ".less",
                            () -> records.map(nested.get(), removed(nested.get())))));
      }
    }
    return keys;
  }

  private Keywords reason() {
    return Keywords.of(
            "description",
            "Why the school does otherwise here; if left out, the reason of the whole file.")
        .with(values.text());
  }
}
