package org.policypress.load;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.NearestNames;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.model.Colour;
import org.policypress.model.Entity;
import org.policypress.model.KebabCase;
import org.policypress.model.Keep;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.Places;
import org.policypress.model.Ref;
import org.policypress.model.StoragePlace;
import org.policypress.model.WebAddress;
import org.policypress.prose.Prose;
import org.policypress.prose.ProseParser;
import org.policypress.source.Located;
import org.policypress.yaml.YamlNode;

/**
 * Reads single values by the type that the field wants; {@code no} is never a boolean by itself.
 */
final class ValueReader {
  private static final Pattern ID = Pattern.compile(Spelling.ID);
  private static final Pattern DURATION = Pattern.compile(Spelling.DURATION);
  private static final Pattern DATE = Pattern.compile(Spelling.DATE);
  private static final Pattern NUMBER = Pattern.compile(Spelling.NUMBER);

  private final Diagnostics sink;
  private final PeriodReader periods;
  private final Map<Class<?>, Map<String, Object>> constants = new HashMap<>();

  ValueReader(Diagnostics sink) {
    this.sink = sink;
    this.periods = new PeriodReader(sink);
  }

  /** Whether values of this type are read here, although it may be a record. */
  static boolean reads(Class<?> type) {
    return type == Located.class
        || type == Phrase.class
        || type == Passage.class
        || type == Ref.class
        || type == Places.class;
  }

  /** Whether a key was written without a value. */
  static boolean isEmpty(YamlNode.Scalar scalar) {
    return scalar.value().isBlank();
  }

  Optional<Object> read(Type type, String key, YamlNode node, String path) {
    if (type == Places.class) {
      return places(node);
    }
    if (!(node instanceof YamlNode.Scalar scalar)) {
      wrongShape(key, node);
      return Optional.empty();
    }
    if (isEmpty(scalar)) {
      fault(
          LoadRules.EMPTY_VALUE,
          scalar,
          "an item of `" + key + "` is empty",
          "write it, or leave the line out");
      return Optional.empty();
    }
    if (type == Phrase.class) {
      return Optional.of(new Phrase(scalar.text(), path));
    }
    if (type == Passage.class) {
      Prose prose = ProseParser.parse(scalar.text(), sink);
      return Optional.of(new Passage(scalar.text(), path, prose));
    }
    Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
    if (((ParameterizedType) type).getRawType() == Ref.class) {
      return id(scalar).map(id -> new Ref<>(entityType(argument), id, scalar.span()));
    }
    return located((Class<?>) argument, key, scalar).map(v -> new Located<>(v, scalar.span()));
  }

  /** What a field of this type expects, for a hint; empty when it is any text. */
  String expectation(Type type) {
    if (type instanceof ParameterizedType generic
        && generic.getActualTypeArguments()[0] instanceof Class<?> c
        && c.isEnum()) {
      return " with one of " + words(c);
    }
    return "";
  }

  private Optional<Object> located(Class<?> type, String key, YamlNode.Scalar scalar) {
    if (type.isEnum()) {
      return constant(type, key, scalar);
    }
    if (type == Keep.class) {
      return periods.read(scalar).map(Object.class::cast);
    }
    if (type == Boolean.class) {
      return yesOrNo(key, scalar);
    }
    if (type == Integer.class) {
      return number(key, scalar);
    }
    if (type == LocalDate.class) {
      return date(key, scalar);
    }
    if (type == Duration.class) {
      return duration(key, scalar);
    }
    if (type == Colour.class) {
      return colour(key, scalar);
    }
    if (type == WebAddress.class) {
      return address(key, scalar);
    }
    if (type == String.class) {
      return key.equals("id") ? id(scalar).map(Object.class::cast) : Optional.of(scalar.value());
    }
    throw new IllegalStateException("no reader for " + type);
  }

  private Optional<Object> constant(Class<?> type, String key, YamlNode.Scalar scalar) {
    Map<String, Object> known = constants.computeIfAbsent(type, ValueReader::constants);
    Object constant = known.get(scalar.value());
    if (constant != null) {
      return Optional.of(constant);
    }
    fault(
        LoadRules.UNKNOWN_VALUE,
        scalar,
        "`" + key + "` cannot be `" + scalar.value() + "`",
        NearestNames.hint(scalar.value(), known.keySet(), "it is one of " + words(type)));
    return Optional.empty();
  }

  private Optional<Object> yesOrNo(String key, YamlNode.Scalar scalar) {
    if (scalar.value().equals("true") || scalar.value().equals("false")) {
      return Optional.of(scalar.value().equals("true"));
    }
    fault(
        LoadRules.UNKNOWN_VALUE,
        scalar,
        "`" + key + "` cannot be `" + scalar.value() + "`",
        "write `true` or `false`");
    return Optional.empty();
  }

  private Optional<Object> number(String key, YamlNode.Scalar scalar) {
    if (NUMBER.matcher(scalar.value()).matches()) {
      return Optional.of(Integer.valueOf(scalar.value()));
    }
    fault(
        LoadRules.MALFORMED_VALUE,
        scalar,
        "`" + key + "` is not a number: `" + scalar.value() + "`",
        "write digits only");
    return Optional.empty();
  }

  private Optional<Object> date(String key, YamlNode.Scalar scalar) {
    if (DATE.matcher(scalar.value()).matches()) {
      return Optional.of(LocalDate.parse(scalar.value()));
    }
    fault(
        LoadRules.MALFORMED_VALUE,
        scalar,
        "`" + key + "` is not a date: `" + scalar.value() + "`",
        "write year, month and day, such as `2026-08-01`");
    return Optional.empty();
  }

  private Optional<Object> colour(String key, YamlNode.Scalar scalar) {
    Optional<Colour> colour = Colour.parse(scalar.value());
    if (colour.isEmpty()) {
      fault(
          LoadRules.MALFORMED_VALUE,
          scalar,
          "`" + key + "` is not a colour: `" + scalar.value() + "`",
          "write a number sign and six of the digits 0 to 9 and a to f, in quotes, such as `\"#0b6e4f\"`");
    }
    return colour.map(Object.class::cast);
  }

  private Optional<Object> address(String key, YamlNode.Scalar scalar) {
    Optional<WebAddress> address = WebAddress.parse(scalar.value());
    if (address.isEmpty()) {
      fault(
          LoadRules.MALFORMED_VALUE,
          scalar,
          "`" + key + "` is not an https address: `" + scalar.value() + "`",
          "write the whole address of a page, such as `https://www.skolen.example/side`");
    }
    return address.map(Object.class::cast);
  }

  private Optional<Object> duration(String key, YamlNode.Scalar scalar) {
    Matcher matcher = DURATION.matcher(scalar.value());
    if (matcher.matches()) {
      long count = Long.parseLong(matcher.group(1));
      return Optional.of(
          matcher.group(2).equals("hour") ? Duration.ofHours(count) : Duration.ofDays(count));
    }
    fault(
        LoadRules.MALFORMED_VALUE,
        scalar,
        "`" + key + "` is not a time limit: `" + scalar.value() + "`",
        "write hours or days, such as `72 hours` or `7 days`");
    return Optional.empty();
  }

  private Optional<Object> places(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.value().equals(Spelling.EVERY_PLACE)) {
      return Optional.of(new Places(true, List.of(), node.span()));
    }
    List<YamlNode> items = node instanceof YamlNode.Sequence s ? s.items() : List.of(node);
    List<Ref<StoragePlace>> refs =
        items.stream()
            .flatMap(
                item -> {
                  if (item instanceof YamlNode.Scalar scalar) {
                    return id(scalar).stream()
                        .map(id -> new Ref<>(StoragePlace.class, id, scalar.span()));
                  }
                  wrongShape("in", item);
                  return Stream.empty();
                })
            .toList();
    return refs.size() == items.size()
        ? Optional.of(new Places(false, refs, node.span()))
        : Optional.empty();
  }

  private Optional<String> id(YamlNode.Scalar scalar) {
    if (ID.matcher(scalar.value()).matches()) {
      return Optional.of(scalar.value());
    }
    fault(
        LoadRules.MALFORMED_ID,
        scalar,
        "`" + scalar.value() + "` is no id",
        "ids hold the letters a to z, digits and single hyphens, such as `term-grades`");
    return Optional.empty();
  }

  private void wrongShape(String key, YamlNode node) {
    boolean map = node instanceof YamlNode.Mapping;
    fault(
        LoadRules.WRONG_SHAPE,
        node,
        "`" + key + "` expects a text, and here is " + (map ? "a key with a value" : "a list"),
        map
            ? "a colon followed by a space makes a key: put the whole text in double quotes"
            : "write the text behind the colon");
  }

  private void fault(RuleDescriptor rule, YamlNode node, String message, String hint) {
    sink.report(Diagnostic.of(rule, node.span(), message).withHint(hint));
  }

  private static Map<String, Object> constants(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.putIfAbsent(KebabCase.of((Enum<?>) constant), constant);
    }
    return constants;
  }

  private static String words(Class<?> type) {
    return "`" + String.join("`, `", constants(type).keySet()) + "`";
  }

  private static Class<? extends Entity> entityType(Type type) {
    return ((Class<?>) type).asSubclass(Entity.class);
  }
}
