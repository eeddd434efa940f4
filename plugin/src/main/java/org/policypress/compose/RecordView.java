package org.policypress.compose;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policypress.language.CountryNames;
import org.policypress.model.Entity;
import org.policypress.model.Inlined;
import org.policypress.model.Keep;
import org.policypress.model.Key;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.PolicyIndex;
import org.policypress.model.PolicyWalk;
import org.policypress.model.Ref;
import org.policypress.model.RetentionRule;
import org.policypress.model.Right;
import org.policypress.model.WebAddress;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;

/**
 * A record of the model as templates see it: component names to values in the reader's language.
 * References are the entities they name; what was left out is not there. Values are made when they
 * are asked for. A retention rule has {@code outcomes} besides, what a data subject may expect, a
 * right its {@code article}, and what has a {@code country} its {@code countryName}.
 */
public final class RecordView extends AbstractMap<String, Object> {
  private final Object record;
  private final Wording wording;
  private final PolicyIndex index;
  private final Map<String, Optional<Object>> read = new LinkedHashMap<>();

  RecordView(Object record, Wording wording, PolicyIndex index) {
    this.record = record;
    this.wording = wording;
    this.index = index;
  }

  /** Views of several records. */
  static List<RecordView> all(List<?> records, Wording wording, PolicyIndex index) {
    return records.stream().map(record -> new RecordView(record, wording, index)).toList();
  }

  /** The record behind the view. */
  Object record() {
    return record;
  }

  @Override
  public @Nullable Object get(Object key) {
    return read.computeIfAbsent((String) key, this::readComponent).orElse(null);
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Method accessor : PolicyWalk.accessors(record.getClass())) {
      Object value = get(accessor.getName());
      if (value != null) {
        all.put(accessor.getName(), value);
      }
    }
    return Collections.unmodifiableSet(all.entrySet());
  }

  private Optional<Object> readComponent(String name) {
    if (name.equals("outcomes") && record instanceof RetentionRule rule) {
      return Optional.of(new RetentionWords(wording, index).outcomes(rule));
    }
    if (name.equals("article") && record instanceof Right right) {
      return Optional.of(wording.article(right.kind().value().article()));
    }
    if (name.equals("countryName")) {
      return country().map(wording::own);
    }
    for (var component : record.getClass().getRecordComponents()) {
      Method accessor = component.getAccessor();
      if (component.isAnnotationPresent(Inlined.class)) {
        Object inner = new RecordView(PolicyWalk.read(accessor, record), wording, index).get(name);
        if (inner != null) {
          return Optional.of(inner);
        }
      }
      Key key = component.getAnnotation(Key.class);
      if (name.equals("id") && record instanceof Entity entity) {
        return Optional.of(entity.id().value());
      }
      if (accessor.getName().equals(name) || (key != null && key.value().equals(name))) {
        return view(PolicyWalk.read(accessor, record));
      }
    }
    return Optional.empty();
  }

  /** Name of the country whose code the record holds, in the reader's language. */
  private Optional<String> country() {
    return PolicyWalk.accessors(record.getClass()).stream()
        .filter(accessor -> accessor.getName().equals("country"))
        .map(accessor -> PolicyWalk.read(accessor, record))
        .flatMap(value -> value instanceof Optional<?> given ? given.stream() : Stream.of(value))
        .map(value -> String.valueOf(((Located<?>) value).value()))
        .flatMap(code -> CountryNames.of(code, wording.language()).stream())
        .findFirst();
  }

  private Optional<Object> view(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(this::view);
    }
    if (value instanceof List<?> list) {
      return Optional.of(list.stream().flatMap(item -> view(item).stream()).toList());
    }
    if (value instanceof Located<?> located) {
      return located.value() instanceof String text
          ? Optional.of(wording.own(text))
          : view(located.value());
    }
    if (value instanceof Ref<?> ref) {
      return index.find(ref).map(entity -> new RecordView(entity, wording, index));
    }
    if (value instanceof Phrase phrase) {
      return Optional.of(wording.phrase(phrase));
    }
    if (value instanceof Passage passage) {
      return Optional.of(wording.passage(passage));
    }
    if (value instanceof Enum<?> constant) {
      return Optional.of(wording.term(constant));
    }
    if (value instanceof Keep keep) {
      return Optional.of(wording.keep(keep));
    }
    if (value instanceof LocalDate date) {
      return Optional.of(wording.date(date));
    }
    if (value instanceof Duration duration) {
      return Optional.of(wording.duration(duration));
    }
    if (value instanceof WebAddress address) {
      return Optional.of(wording.own(address.text()));
    }
    if (value instanceof SourceSpan) {
      return Optional.empty();
    }
    if (value instanceof Record) {
      return Optional.of(new RecordView(value, wording, index));
    }
    return Optional.of(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordView view && view.record.equals(record);
  }

  @Override
  public int hashCode() {
    return record.hashCode();
  }

  /** Id of the entity, or the kind of the record. */
  @Override
  public String toString() {
    return record instanceof Entity entity
        ? entity.id().value()
        : record.getClass().getSimpleName();
  }
}
