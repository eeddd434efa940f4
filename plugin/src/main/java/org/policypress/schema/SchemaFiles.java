package org.policypress.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schemas as they are shipped, and the lines by which a source file names its schema. */
public final class SchemaFiles {
  /** Name of the folder beside the policy into which the schemas are written. */
  public static final String FOLDER = ".policypress";

  /** Name of the schema of the organisation's files. */
  public static final String POLICY = "policy.schema.json";

  /** Name of the schema of a school's file in {@code schools/}. */
  public static final String SCHOOL = "school.schema.json";

  private SchemaFiles() {}

  /**
   * Writes both schemas into a folder, which is made if it is not there.
   *
   * @throws IOException if they cannot be written
   */
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : List.of(POLICY, SCHOOL)) {
      Files.write(folder.resolve(name), bytes(name));
    }
  }

  /**
   * The comment lines with which a source file begins: the first for editors with the YAML language
   * server, such as VS Code, Neovim or Emacs, the second for IntelliJ.
   *
   * @param folder the folder of the source file
   * @param schema the schema's file
   */
  public static List<String> lines(Path folder, Path schema) {
    String path =
        folder
            .toAbsolutePath()
            .normalize()
            .relativize(schema.toAbsolutePath().normalize())
            .toString()
            .replace('\\', '/');
    return List.of("# yaml-language-server: $schema=" + path, "# $schema: " + path);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = SchemaFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the plugin lacks its " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of the plugin", e);
    }
  }
}
