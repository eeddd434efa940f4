package org.policypress.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A parameter that shapes the site makes a run another run, and a shard one of another site: one
 * that were forgotten would let a build end as unchanged, or join what does not belong together.
 */
class ShapingParametersTest {
  /** Of how the work is done, not of what comes out; the compiler's version is in its identity. */
  private static final Set<String> OF_THE_WORK =
      Set.of("skip", "cacheDirectory", "cacheMegabytes", "buildDirectory", "version");

  /** Of where the site lies, and of which part a machine makes. */
  private static final Set<String> OF_ONE_MACHINE =
      Set.of(
          "sourceDirectory",
          "templateDirectory",
          "outputDirectory",
          "languages",
          "schools",
          "executionRootDirectory");

  private final Path work;

  ShapingParametersTest(@TempDir Path work) {
    this.work = work;
  }

  static Stream<String> parameters() {
    return Arrays.stream(SiteMojo.class.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(Field::getName);
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void makesTheRunAnother(String parameter) throws Exception {
    assertThat(goal().parameters().equals(goalWithAnother(parameter).parameters()))
        .isEqualTo(OF_THE_WORK.contains(parameter));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void makesTheSiteAnother(String parameter) throws Exception {
    assertThat(goal().fingerprint().equals(goalWithAnother(parameter).fingerprint()))
        .isEqualTo(OF_THE_WORK.contains(parameter) || OF_ONE_MACHINE.contains(parameter));
  }

  private SiteMojo goalWithAnother(String parameter) throws Exception {
    SiteMojo goal = goal();
    set(goal, parameter, another(parameter));
    return goal;
  }

  private SiteMojo goal() throws Exception {
    SiteMojo goal =
        new SiteMojo() {
          @Override
          public void execute() {
            throw new UnsupportedOperationException("only its parameters are asked for");
          }
        };
    for (String parameter : parameters().toList()) {
      Class<?> type = SiteMojo.class.getDeclaredField(parameter).getType();
      if (type == File.class) {
        set(goal, parameter, folder(parameter));
      } else if (type == String.class) {
        set(goal, parameter, "2026-11-22T00:00:00Z");
      }
    }
    return goal;
  }

  private Object another(String parameter) throws Exception {
    Class<?> type = SiteMojo.class.getDeclaredField(parameter).getType();
    if (type == boolean.class) {
      return true;
    }
    if (type == long.class) {
      return 1L;
    }
    if (type == File.class) {
      return folder("another");
    }
    if (parameter.equals("rules")) {
      return List.of(new RuleParameter());
    }
    return type == List.class ? List.of("another") : "2026-11-23T00:00:00Z";
  }

  private File folder(String name) throws Exception {
    return Files.createDirectories(work.resolve(name)).toFile();
  }

  private static void set(SiteMojo goal, String parameter, Object value) throws Exception {
    Field field = SiteMojo.class.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(goal, value);
  }
}
