package org.policypress.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.policypress.load.Spelling;
import org.policypress.model.Colour;
import org.policypress.model.KebabCase;
import org.policypress.model.Keep;
import org.policypress.model.Passage;
import org.policypress.model.Phrase;
import org.policypress.model.Places;
import org.policypress.model.Ref;
import org.policypress.model.WebAddress;

/**
 * Schemas of single values: what {@code load.ValueReader} reads. A text of digits is a number to an
 * editor, and a number in quotes is a text; as the loader takes both, so do these.
 */
final class ValueSchemas {
  private static final List<String> WORD = List.of("string", "integer");
  private static final Map<Class<?>, Plain> PLAIN =
      Map.of(
          Boolean.class, new Plain("truth-value", ValueSchemas::truthValue),
          Integer.class, new Plain("number", ValueSchemas::number),
          LocalDate.class, new Plain("date", ValueSchemas::date),
          Duration.class, new Plain("time-limit", ValueSchemas::timeLimit),
          Colour.class, new Plain("colour", ValueSchemas::colour),
          WebAddress.class, new Plain("web-address", ValueSchemas::address),
          Keep.class, new Plain("period", ValueSchemas::period),
          String.class, new Plain("text", ValueSchemas::anyText));

  /** A kind of values that needs nothing of the model. */
  private record Plain(String name, Supplier<Keywords> schema) {}

  private final ModelTexts texts;
  private final Definitions definitions;

  ValueSchemas(ModelTexts texts, Definitions definitions) {
    this.texts = texts;
    this.definitions = definitions;
  }

  /** The schema of a value of this type below a key. */
  Keywords of(Type type, String key) {
    if (type == Phrase.class) {
      return text();
    }
    if (type == Passage.class) {
      return definitions.reference("prose", ValueSchemas::prose);
    }
    if (type == Places.class) {
      return definitions.reference("places", this::places);
    }
    ParameterizedType generic = (ParameterizedType) type;
    if (generic.getRawType() == Ref.class) {
      return id();
    }
    Class<?> held = (Class<?>) generic.getActualTypeArguments()[0];
    if (held.isEnum()) {
      return definitions.reference(SchemaNames.of(held), () -> words(held));
    }
    if (held == String.class && key.equals("id")) {
      return id();
    }
    Plain plain = PLAIN.get(held);
    if (plain == null) {
      throw new IllegalStateException("no schema for values of " + held.getSimpleName());
    }
    return definitions.reference(plain.name(), plain.schema());
  }

  /** A text. */
  Keywords text() {
    return definitions.reference("text", ValueSchemas::anyText);
  }

  /** The id of something. */
  Keywords id() {
    return definitions.reference("id", ValueSchemas::idText);
  }

  private Keywords words(Class<?> type) {
    List<Enum<?>> constants =
        Arrays.stream(type.getEnumConstants()).<Enum<?>>map(c -> (Enum<?>) c).toList();
    return Keywords.of("description", texts.of(type))
        .with("type", "string")
        .with("enum", constants.stream().map(KebabCase::of).toList())
        .with("enumDescriptions", constants.stream().map(texts::of).toList());
  }

  /**
   * What of a schema holds for texts and numbers only and can thus stand among the keywords of a
   * map: a list of words becomes a pattern, and its words examples.
   */
  Keywords asShorthand(Keywords value) {
    Keywords part = value.entries().containsKey("$ref") ? definitions.resolve(value) : value;
    if (!(part.entries().get("enum") instanceof List<?> words)) {
      return part.without("description");
    }
    String pattern =
        words.stream()
            .map(word -> String.valueOf(word).replaceAll("[()]", "\\\\$0"))
            .collect(Collectors.joining("|"));
    return Keywords.of("type", "string")
        .with("pattern", whole("(" + pattern + ")"))
        .with("examples", words);
  }

  private Keywords places() {
    return Keywords.of(
            "description", "“" + Spelling.EVERY_PLACE + "”, a storage place, or a list of them.")
        .with("type", List.of("string", "integer", "array"))
        .with("pattern", whole("(" + Spelling.EVERY_PLACE + "|" + Spelling.ID + ")"))
        .with("minimum", 0)
        .with(
            "patternErrorMessage",
            "write “" + Spelling.EVERY_PLACE + "”, or the id of a storage place")
        .with("items", id())
        .with("examples", List.of(Spelling.EVERY_PLACE));
  }

  private static Keywords anyText() {
    return Keywords.of("description", "A text, in quotes if it holds a colon or a number sign.")
        .with("type", List.of("string", "number"))
        .with("pattern", "\\S")
        .with("patternErrorMessage", "the text is empty: write it, or leave the line out");
  }

  private static Keywords prose() {
    return anyText()
        .with("description", "Paragraphs and lists, behind a vertical bar if there are several.");
  }

  private static Keywords idText() {
    return pattern(
            "An id: the letters a to z, digits and single hyphens.",
            Spelling.ID,
            "ids hold the letters a to z, digits and single hyphens, such as term-grades")
        .with("type", WORD)
        .with("minimum", 0);
  }

  private static Keywords truthValue() {
    return pattern("Yes (true) or no (false).", "(true|false)", "write true or false")
        .with("type", List.of("boolean", "string"));
  }

  private static Keywords number() {
    return pattern("A number, in digits.", Spelling.NUMBER, "write digits only")
        .with("type", List.of("integer", "string"))
        .with("minimum", 0)
        .with("maximum", 999_999);
  }

  private static Keywords date() {
    return pattern(
            "A day, as year, month and day.",
            Spelling.DATE,
            "write year, month and day, such as 2026-08-01")
        .with("examples", List.of("2026-08-01"));
  }

  private static Keywords colour() {
    return pattern(
            "A colour: a number sign and six digits, in quotes.",
            Spelling.COLOUR,
            "write a number sign and six of the digits 0 to 9 and a to f, such as \"#0b6e4f\"")
        .with("examples", List.of("#0b6e4f"));
  }

  private static Keywords address() {
    return pattern(
            "An https address.",
            WebAddress.SPELLING,
            "write the whole address of a page, such as https://www.skolen.example/side")
        .with("examples", List.of("https://www.skolen.example/side"));
  }

  private static Keywords timeLimit() {
    return pattern(
            "A time limit in hours or days.",
            Spelling.DURATION,
            "write hours or days, such as 72 hours or 7 days")
        .with("examples", List.of("72 hours", "7 days"));
  }

  private static Keywords period() {
    return pattern(
            "How long records are kept.",
            Spelling.period(),
            "write a period such as " + String.join(", ", Spelling.PERIODS))
        .with("examples", Spelling.PERIODS);
  }

  private static Keywords pattern(String description, String pattern, String fault) {
    return Keywords.of("description", description)
        .with("type", "string")
        .with("pattern", whole(pattern))
        .with("patternErrorMessage", fault);
  }

  private static String whole(String pattern) {
    return "^" + pattern + "$";
  }
}
