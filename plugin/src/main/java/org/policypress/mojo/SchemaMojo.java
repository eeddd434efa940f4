package org.policypress.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PolicyFolder;
import org.policypress.schema.SchemaFiles;

/**
 * Writes the JSON Schemas of the source files, so that an editor completes keys and words, shows
 * what they mean and marks what the compiler would refuse. Says with which lines a source file
 * begins.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = true, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {
  /**
   * The policy: the folder of one policy set, or a folder that holds one folder for each
   * organisation.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "policy.sourceDirectory",
      defaultValue = "${project.basedir}/policy-source",
      required = true)
  private File sourceDirectory;

  /**
   * Where the schemas are written; {@code .policypress} in the source directory if left out. There
   * the path from a source file to its schema stays the same wherever the policy is moved to, and
   * also when only the policy is opened in the editor.
   *
   * @since 0.1.0
   */
  @Parameter(property = "policy.schemaDirectory")
  private @Nullable File schemaDirectory;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private String executionRootDirectory;

  @Override
  public void execute() throws MojoExecutionException {
    Path source = sourceDirectory.toPath();
    Path schemas =
        schemaDirectory == null ? source.resolve(SchemaFiles.FOLDER) : schemaDirectory.toPath();
    try {
      Map<Path, String> folders = folders(source);
      SchemaFiles.write(schemas);
      getLog().info("wrote the schemas of this version to " + shown(schemas));
      folders.forEach((folder, schema) -> tell(folder, schemas.resolve(schema)));
    } catch (CompilerFault fault) {
      throw new MojoExecutionException(String.valueOf(fault.getMessage()), fault);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot write to "
              + shown(schemas)
              + ": check that you may write there, or set policy.schemaDirectory",
          e);
    }
  }

  /** The folders that hold source files, and the schema of each. */
  private static Map<Path, String> folders(Path source) throws CompilerFault {
    Map<Path, String> folders = new LinkedHashMap<>();
    for (PolicyFolder policy : PolicyFolder.discover(source)) {
      policy.base().forEach(file -> folders.put(file.resolveSibling(""), SchemaFiles.POLICY));
      policy.overlays().forEach(file -> folders.put(file.resolveSibling(""), SchemaFiles.SCHOOL));
    }
    return folders;
  }

  private void tell(Path folder, Path schema) {
    getLog().info("a file in " + shown(folder) + " begins with");
    SchemaFiles.lines(folder, schema).forEach(line -> getLog().info("  " + line));
  }

  private String shown(Path path) {
    Path root = Path.of(executionRootDirectory).toAbsolutePath().normalize();
    Path whole = path.toAbsolutePath().normalize();
    return (whole.startsWith(root) ? root.relativize(whole) : whole).toString().replace('\\', '/');
  }
}
