package org.policypress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets a build die at each of its steps, and looks at what the next one finds and leaves. */
class PublisherInterruptedTest {
  /** From here on the new tree is what recovery keeps. */
  private static final Set<Step> NEW_WINS =
      EnumSet.of(Step.OLD_ASIDE, Step.NEW_IN_PLACE, Step.ONE_DELETED, Step.CLEARED);

  private final Path parent;

  private final Publisher publisher = new Publisher("0.1.0", Trees.TIME);
  private Map<String, String> oldTree = Map.of();
  private Map<String, String> newTree = Map.of();

  PublisherInterruptedTest(@TempDir Path parent) {
    this.parent = parent;
  }

  /** The build that dies: folder, step, and {@code publish} or {@code recover}. */
  static final class DyingBuild {
    private DyingBuild() {}

    public static void main(String[] args) throws PublishException {
      Step last = Step.valueOf(args[1]);
      Publisher dying =
          new Publisher(
              "0.1.0",
              Trees.TIME,
              step -> {
                if (step == last) {
                  Runtime.getRuntime().halt(42);
                }
              });
      if (args[2].equals("recover")) {
        dying.recover(Path.of(args[0]));
      } else {
        dying.publish(Trees.fresh(), Path.of(args[0]));
      }
    }
  }

  @BeforeEach
  void knowBothTrees(@TempDir Path samples) throws Exception {
    publisher.publish(Trees.old(), samples.resolve("old"));
    publisher.publish(Trees.fresh(), samples.resolve("new"));
    oldTree = Trees.found(samples.resolve("old"));
    newTree = Trees.found(samples.resolve("new"));
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aKilledBuildLeavesTheWholeOldOrTheWholeNewTree(Step step) throws Exception {
    publisher.publish(Trees.old(), output());

    assertThat(runAndDieAt(step, "publish")).isEqualTo(42);
    if (step == Step.OLD_ASIDE) {
      assertThat(output()).doesNotExist();
    } else {
      assertThat(Trees.found(output())).isEqualTo(NEW_WINS.contains(step) ? newTree : oldTree);
    }

    publisher.recover(output());
    assertRest(NEW_WINS.contains(step) ? newTree : oldTree);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"OLD_ASIDE", "FILE_STAGED"})
  void aKilledRecoveryIsRecoveredToo(Step step) throws Exception {
    publisher.publish(Trees.old(), output());

    assertThat(runAndDieAt(step, "publish")).isEqualTo(42);
    assertThat(runAndDieAt(Step.ONE_DELETED, "recover")).isEqualTo(42);

    publisher.recover(output());
    assertRest(NEW_WINS.contains(step) ? newTree : oldTree);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void anyNumberOfInterruptedBuildsEndsInAWholeTree(Step first) throws Exception {
    for (Step second : Step.values()) {
      Path folder = parent.resolve(second.name());
      Path output = folder.resolve("site");
      publisher.publish(Trees.old(), output);
      dieInProcess(output, first, 1);
      dieInProcess(output, second, 3);
      dieInProcess(output, second, 1);

      publisher.recover(output);

      assertThat(Trees.found(output)).isIn(oldTree, newTree);
      assertThat(Trees.names(folder)).containsExactly("site");
    }
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void anInterruptedFirstBuildLeavesNothingOrTheWholeTree(Step step) throws Exception {
    dieInProcess(output(), step, 1);

    publisher.recover(output());

    assertThat(Trees.found(output())).isIn(Map.of(), newTree);
    publisher.publish(Trees.fresh(), output());
    assertRest(newTree);
  }

  @Test
  void theNextBuildRecoversByItself() throws Exception {
    publisher.publish(Trees.old(), output());
    dieInProcess(output(), Step.OLD_ASIDE, 1);

    publisher.publish(Trees.old(), output());

    assertRest(oldTree);
  }

  @Test
  void theOldTreeReturnsWhenTheStagedOneIsDamaged() throws Exception {
    publisher.publish(Trees.old(), output());
    dieInProcess(output(), Step.OLD_ASIDE, 1);
    Files.writeString(parent.resolve(".site.policypress-staging/index.html"), "the new pagX");

    publisher.recover(output());

    assertRest(oldTree);
  }

  @Test
  void theOldTreeReturnsWhenTheDiskLostTheNewOne() throws Exception {
    publisher.publish(Trees.old(), output());
    dieInProcess(output(), Step.NEW_IN_PLACE, 1);
    Files.writeString(output().resolve("index.html"), "");

    publisher.recover(output());

    assertRest(oldTree);
  }

  @Test
  void anEmptyFolderMadeInTheMeantimeIsNoObstacle() throws Exception {
    publisher.publish(Trees.old(), output());
    dieInProcess(output(), Step.OLD_ASIDE, 1);
    Files.createDirectory(output());

    publisher.recover(output());

    assertRest(newTree);
  }

  @Test
  void filesThatSomebodyWroteInTheMeantimeAreKept() throws Exception {
    publisher.publish(Trees.old(), output());
    dieInProcess(output(), Step.OLD_ASIDE, 1);
    Files.createDirectory(output());
    Files.writeString(output().resolve("note.txt"), "mine");

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publisher.publish(Trees.fresh(), output()))
        .withMessageContaining("since then `note.txt` was written there; move it away");
    assertThat(output().resolve("note.txt")).hasContent("mine");

    Files.delete(output().resolve("note.txt"));
    publisher.recover(output());
    assertRest(newTree);
  }

  @Test
  void aLinkInALeftoverIsDeletedAndNotFollowed() throws Exception {
    Path precious = Files.createDirectory(parent.resolve("precious"));
    Files.writeString(precious.resolve("a.txt"), "mine");
    Path staging = Files.createDirectory(parent.resolve(".site.policypress-staging"));
    Files.createSymbolicLink(staging.resolve("link"), precious);

    publisher.recover(output());

    assertThat(precious.resolve("a.txt")).hasContent("mine");
    assertThat(Trees.names(parent)).containsExactly("precious");
  }

  private Path output() {
    return parent.resolve("site");
  }

  private void assertRest(Map<String, String> tree) throws IOException {
    assertThat(Trees.found(output())).isEqualTo(tree);
    assertThat(Trees.names(parent)).containsExactly("site");
  }

  private int runAndDieAt(Step step, String job) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            folderOf(Publisher.class) + File.pathSeparator + folderOf(DyingBuild.class),
            DyingBuild.class.getName(),
            output().toString(),
            step.name(),
            job);
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static Path folderOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Dies by an error that nobody catches, when a step is reached for the n-th time. */
  private static void dieInProcess(Path output, Step step, int time) throws PublishException {
    int[] left = {time};
    Publisher dying =
        new Publisher(
            "0.1.0",
            Trees.TIME,
            reached -> {
              if (reached == step && --left[0] == 0) {
                throw new Death();
              }
            });
    try {
      dying.publish(Trees.fresh(), output);
    } catch (Death expected) {
      assertThat(left[0]).isZero();
    }
  }

  private static final class Death extends Error {}
}
