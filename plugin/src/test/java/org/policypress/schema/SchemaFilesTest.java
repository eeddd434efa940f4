package org.policypress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas come out of the plugin as they are, and source files find them by relative paths. */
final class SchemaFilesTest {
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "org", "policypress", "schema");

  @Test
  void writesBothSchemasIntoAFolderThatItMakes(@TempDir Path work) throws IOException {
    Path folder = work.resolve("policy-source").resolve(SchemaFiles.FOLDER);

    SchemaFiles.write(folder);

    for (String name : new String[] {SchemaFiles.POLICY, SchemaFiles.SCHOOL}) {
      assertThat(folder.resolve(name)).hasSameBinaryContentAs(SHIPPED.resolve(name));
    }
  }

  @Test
  void writesOverTheSchemasOfAnEarlierVersion(@TempDir Path work) throws IOException {
    Files.writeString(work.resolve(SchemaFiles.POLICY), "{}");

    SchemaFiles.write(work);

    assertThat(work.resolve(SchemaFiles.POLICY))
        .hasSameBinaryContentAs(SHIPPED.resolve(SchemaFiles.POLICY));
  }

  @Test
  void aFileOfASchoolNamesItsSchemaByTheWayToIt() {
    Path source = Path.of("policy-source");

    assertThat(
            SchemaFiles.lines(
                source.resolve("fjordskolen").resolve("schools"),
                source.resolve(SchemaFiles.FOLDER).resolve(SchemaFiles.SCHOOL)))
        .containsExactly(
            "# yaml-language-server: $schema=../../.policypress/school.schema.json",
            "# $schema: ../../.policypress/school.schema.json");
  }
}
