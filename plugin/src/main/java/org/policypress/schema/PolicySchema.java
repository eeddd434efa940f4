package org.policypress.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policypress.json.JsonText;
import org.policypress.load.RecordShape.Arity;
import org.policypress.model.PolicySet;
import org.policypress.overlay.Overlays;
import org.policypress.schema.RecordSchemas.Property;

/**
 * Makes the JSON Schemas (draft 07, which editors know best) of the source files from the model, so
 * that an editor takes what the loader takes. Beyond a schema are ids given twice, references to
 * nothing and everything that a rule asks.
 */
public final class PolicySchema {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private final Definitions definitions = new Definitions();
  private final ValueSchemas values;
  private final RecordSchemas records;

  private PolicySchema(ModelTexts texts) {
    this.values = new ValueSchemas(texts, definitions);
    this.records = new RecordSchemas(texts, values, definitions);
  }

  /** The schema of a file of the organisation, which may hold any top-level keys. */
  public static String ofPolicy(ModelTexts texts) {
    return new PolicySchema(texts).policy();
  }

  /** The schema of a school's file in {@code schools/}. */
  public static String ofSchool(ModelTexts texts) {
    return new PolicySchema(texts).school();
  }

  private String policy() {
    Keywords keys = Keywords.none();
    for (Property property : RecordSchemas.properties(PolicySet.class)) {
      keys = keys.with(property.field().key(), records.value(property));
    }
    return written(
        file("Policypress: a file of the organisation", keys)
            .with("description", "A part of a school's data-protection policy."));
  }

  private String school() {
    OverlaySchemas overlays = new OverlaySchemas(records, values, definitions);
    Keywords keys =
        Keywords.of("school", text("The id of the school.").with(values.id()))
            .with("because", text("Why the school does otherwise.").with(values.text()))
            .with("add", part("What the school has besides.", overlays::added))
            .with(
                "change",
                part("What the school does otherwise: id, and what is other.", overlays::changed))
            .with("remove", part("What the school does not have: ids.", overlays::removed));
    return written(
        file("Policypress: a file of a school", keys)
            .with("description", "What one school does otherwise than the organisation.")
            .with("required", List.of("school", "because"))
            .with(
                "anyOf",
                List.of(
                    Keywords.of("required", List.of("add")),
                    Keywords.of("required", List.of("change")),
                    Keywords.of("required", List.of("remove")))));
  }

  private static Keywords part(String description, Function<Property, Optional<Keywords>> schema) {
    Keywords keys = Keywords.none();
    for (Property property : RecordSchemas.properties(PolicySet.class)) {
      Optional<Keywords> section = isOpen(property) ? schema.apply(property) : Optional.empty();
      if (section.isPresent()) {
        keys = keys.with(property.field().key(), section.get());
      }
    }
    return text(description)
        .with("type", "object")
        .with("properties", keys)
        .with("additionalProperties", false);
  }

  /** Whether a school can say something of a top-level key: an overlay names entries by id. */
  private static boolean isOpen(Property section) {
    return !Overlays.GROUP_ONLY.contains(section.field().key())
        && (section.field().arity() != Arity.LIST
            || section.field().nested().filter(RecordSchemas::hasId).isPresent());
  }

  private static Keywords text(String description) {
    return Keywords.of("description", description);
  }

  private static Keywords file(String title, Keywords keys) {
    return Keywords.of("$schema", DRAFT)
        .with("title", title)
        .with("description", "")
        .with("type", "object")
        .with("properties", keys)
        .with("additionalProperties", false);
  }

  private String written(Keywords file) {
    return JsonText.of(file.with("definitions", definitions.all()).json());
  }
}
