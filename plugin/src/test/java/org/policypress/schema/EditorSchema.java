package org.policypress.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.policypress.source.SourceFile;
import org.policypress.yaml.YamlNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A shipped schema, and what it says of a tree as an editor reads it: by YAML 1.2's core schema.
 */
final class EditorSchema {
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "org", "policypress", "schema");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Schema schema;

  private EditorSchema(String name) {
    try {
      this.schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(Files.readString(SHIPPED.resolve(name), UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }

  /** The schema of a file of the organisation. */
  static EditorSchema ofPolicy() {
    return new EditorSchema("policy.schema.json");
  }

  /** The schema of a school's file. */
  static EditorSchema ofSchool() {
    return new EditorSchema("school.schema.json");
  }

  /** What the schema has against a tree; nothing if it takes it. */
  List<String> faults(YamlNode tree) {
    return schema.validate(json(tree)).stream().map(Object::toString).toList();
  }

  private static JsonNode json(YamlNode node) {
    if (node instanceof YamlNode.Mapping map) {
      ObjectNode object = JSON.objectNode();
      map.entries().forEach(entry -> object.set(entry.key().value(), json(entry.value())));
      return object;
    }
    if (node instanceof YamlNode.Sequence list) {
      ArrayNode array = JSON.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return isPlain(scalar) ? plain(scalar.value()) : JSON.stringNode(scalar.value());
  }

  private static boolean isPlain(YamlNode.Scalar scalar) {
    SourceFile file = scalar.span().file();
    int start = scalar.span().start().offset();
    return scalar.isLeftOut() || "'\"|>".indexOf(file.text().charAt(start)) < 0;
  }

  private static JsonNode plain(String text) {
    if (NULL.matcher(text).matches()) {
      return JSON.nullNode();
    }
    if (TRUTH.matcher(text).matches()) {
      return JSON.booleanNode(text.charAt(0) == 't' || text.charAt(0) == 'T');
    }
    if (INTEGER.matcher(text).matches()) {
      return JSON.numberNode(Long.parseLong(text));
    }
    return FLOAT.matcher(text).matches()
        ? JSON.numberNode(Double.parseDouble(text))
        : JSON.stringNode(text);
  }
}
