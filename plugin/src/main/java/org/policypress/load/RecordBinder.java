package org.policypress.load;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.load.RecordShape.Arity;
import org.policypress.load.RecordShape.Field;
import org.policypress.model.Entity;
import org.policypress.model.KebabCase;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;
import org.policypress.yaml.YamlNode;

/**
 * Makes records of the model from nodes. A node that several schools share is bound once, and they
 * share its record.
 */
final class RecordBinder {
  private final Diagnostics sink;
  private final LoadedRecords before;
  private final ValueReader values;
  private final Map<Class<?>, RecordShape> shapes = new HashMap<>();
  private final Map<Class<?>, Set<String>> keys = new HashMap<>();
  private final IdentityHashMap<YamlNode, Optional<Object>> bound = new IdentityHashMap<>();

  /**
   * @param before records that were made without a fault
   */
  RecordBinder(Diagnostics sink, LoadedRecords before) {
    this.sink = sink;
    this.before = before;
    this.values = new ValueReader(sink);
  }

  /** The record that a map says, or nothing after its faults were reported. */
  <T> Optional<T> bind(Class<T> type, YamlNode.Mapping node, String path) {
    return bindNode(type, node, path).map(type::cast);
  }

  LoadedRecords records() {
    return new LoadedRecords(bound);
  }

  private Optional<Object> bindNode(Class<?> type, YamlNode node, String path) {
    Optional<Object> known = bound.get(node);
    if (known == null) {
      known = before.of(node).or(() -> bindAnew(type, node, path));
      bound.put(node, known);
    }
    return known;
  }

  private Optional<Object> bindAnew(Class<?> type, YamlNode node, String path) {
    RecordShape shape = shape(type);
    if (node instanceof YamlNode.Mapping mapping) {
      String here = path;
      if (Entity.class.isAssignableFrom(type) && !path.isEmpty()) {
        here = path + "/" + idOf(mapping);
      }
      reportUnknownKeys(type, shape, mapping);
      return construct(type, shape, mapping, here);
    }
    if (node instanceof YamlNode.Scalar scalar && shape.hasShorthand()) {
      YamlNode.Entry only =
          new YamlNode.Entry(new Located<>(shape.fields().get(0).key(), node.span()), scalar);
      return construct(type, shape, new YamlNode.Mapping(List.of(only), node.span()), path);
    }
    sink.report(
        Diagnostic.of(
                LoadRules.WRONG_SHAPE,
                node.span(),
                "expected the keys of a " + KebabCase.words(type) + " here")
            .withHint("write " + keyList(shape) + ", one key to a line"));
    return Optional.empty();
  }

  private Optional<Object> construct(
      Class<?> type, RecordShape shape, YamlNode.Mapping mapping, String path) {
    @Nullable Object[] arguments = new Object[shape.fields().size()];
    boolean complete = true;
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = component(type, shape.fields().get(i), mapping, path);
      complete &= arguments[i] != null;
    }
    if (!complete) {
      return Optional.empty();
    }
    try {
      return Optional.of(shape.constructor().newInstance(arguments));
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
    }
  }

  /** The argument for one component; null after a fault that leaves the record incomplete. */
  private @Nullable Object component(
      Class<?> type, Field field, YamlNode.Mapping mapping, String path) {
    if (field.arity() == Arity.INLINED) {
      Class<?> inlined = (Class<?>) field.type();
      return construct(inlined, shape(inlined), mapping, path).orElse(null);
    }
    Optional<YamlNode.Entry> entry = mapping.entry(field.key());
    if (entry.isEmpty()) {
      return switch (field.arity()) {
        case OPTIONAL -> Optional.empty();
        case LIST -> List.of();
        default -> {
          reportMissing(type, field, mapping);
          yield null;
        }
      };
    }
    YamlNode value = entry.get().value();
    if (value instanceof YamlNode.Scalar scalar && ValueReader.isEmpty(scalar)) {
      reportEmpty(field, entry.get());
      return null;
    }
    String below = path.isEmpty() ? field.key() : path + "/" + field.key();
    return switch (field.arity()) {
      case LIST -> list(field, value, below);
      case OPTIONAL -> {
        Optional<Object> read = value(field, value, below);
        yield read.isPresent() ? read : null;
      }
      default -> value(field, value, below).orElse(null);
    };
  }

  private @Nullable List<Object> list(Field field, YamlNode node, String path) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      sink.report(
          Diagnostic.of(LoadRules.WRONG_SHAPE, node.span(), "`" + field.key() + "` expects a list")
              .withHint("write each item on a line of its own that starts with `- `"));
      return null;
    }
    List<Object> items = new ArrayList<>();
    boolean complete = true;
    for (YamlNode item : sequence.items()) {
      Optional<Object> read = value(field, item, path);
      read.ifPresent(items::add);
      complete &= read.isPresent();
    }
    return reportDuplicates(items) && complete ? items : null;
  }

  private Optional<Object> value(Field field, YamlNode node, String path) {
    Optional<Class<?>> record = field.nested();
    return record.isPresent()
        ? bindNode(record.get(), node, path)
        : values.read(field.type(), field.key(), node, path);
  }

  private boolean reportDuplicates(List<Object> items) {
    if (items.size() < 2) {
      return true;
    }
    Map<String, SourceSpan> first = new LinkedHashMap<>();
    boolean unique = true;
    for (Object item : items) {
      if (item instanceof Entity entity) {
        SourceSpan known = first.putIfAbsent(entity.id().value(), entity.id().span());
        if (known != null) {
          unique = false;
          sink.report(
              Diagnostic.of(
                      LoadRules.DUPLICATE_ID,
                      entity.id().span(),
                      "there is already a "
                          + KebabCase.words(entity.getClass())
                          + " with the id `"
                          + entity.id().value()
                          + "`")
                  .withHint("give one of them another id, or join the two entries")
                  .withRelated("first declared at", known));
        }
      }
    }
    return unique;
  }

  private void reportUnknownKeys(Class<?> type, RecordShape shape, YamlNode.Mapping mapping) {
    Set<String> known = keys.computeIfAbsent(type, t -> new LinkedHashSet<>(shape.keys()));
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!known.contains(key)) {
        sink.report(
            Diagnostic.of(
                    LoadRules.UNKNOWN_FIELD,
                    entry.key().span(),
                    "a " + KebabCase.words(type) + " has no key `" + key + "`")
                .withHint(NearestNames.hint(key, known, "its keys are " + keyList(shape))));
      }
    }
  }

  private void reportMissing(Class<?> type, Field field, YamlNode.Mapping mapping) {
    Optional<YamlNode> id = mapping.get("id");
    String name =
        id.map(n -> n instanceof YamlNode.Scalar s ? " `" + s.value() + "`" : "").orElse("");
    SourceSpan span = id.orElse(mapping).span();
    sink.report(
        Diagnostic.of(
                LoadRules.MISSING_FIELD,
                id.isPresent() || mapping.entries().isEmpty()
                    ? span
                    : mapping.entries().get(0).key().span(),
                KebabCase.words(type) + name + " does not say `" + field.key() + "`")
            .withHint("add a line `" + field.key() + ": …`" + values.expectation(field.type())));
  }

  private void reportEmpty(Field field, YamlNode.Entry entry) {
    sink.report(
        Diagnostic.of(
                LoadRules.EMPTY_VALUE, entry.key().span(), "`" + field.key() + "` has no value")
            .withHint("write the value behind the colon, or leave the whole line out"));
  }

  private RecordShape shape(Class<?> type) {
    return shapes.computeIfAbsent(type, RecordShape::of);
  }

  private static String idOf(YamlNode.Mapping mapping) {
    return mapping.get("id").map(n -> n instanceof YamlNode.Scalar s ? s.value() : "").orElse("");
  }

  private static String keyList(RecordShape shape) {
    return "`" + String.join("`, `", shape.keys()) + "`";
  }
}
