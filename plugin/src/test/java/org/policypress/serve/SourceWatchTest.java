package org.policypress.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  private final BlockingQueue<Set<Path>> bursts = new LinkedBlockingQueue<>();

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private SourceWatch watch;

  @BeforeEach
  void begin() throws IOException {
    folder = Files.createDirectories(work.resolve("policy"));
    write("retention.yaml", "retention: []");
    watch = new SourceWatch(List.of(folder), List.of(folder.resolve("target")), bursts::add);
    watch.start();
  }

  @AfterEach
  void end() {
    watch.close();
  }

  @Test
  void aSavedFileIsSeen() throws Exception {
    Path file = write("retention.yaml", "retention: [1]");
    assertThat(next()).containsExactly(file);
  }

  /** Many editors write another file and put it into the place of the old one. */
  @Test
  void aFileThatIsSavedByRenamingIsSeen() throws Exception {
    Path file = folder.resolve("retention.yaml");
    Path beside = Files.writeString(work.resolve("retention.tmp"), "retention: []", UTF_8);
    Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(next()).containsExactly(file);
  }

  @Test
  void newFoldersAreWatchedToo() throws Exception {
    Path first = write("schools/hassel.yaml", "school: hassel");
    assertThat(next()).containsExactly(first);
    Path second = write("schools/hassel.yaml", "school: hasselgården");
    assertThat(next()).containsExactly(second);
  }

  @Test
  void aBurstIsToldAtOnce() throws Exception {
    Set<Path> written = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      written.add(write("guidance-" + i + ".yaml", "guidance: []"));
    }
    Set<Path> seen = new HashSet<>();
    int calls = 0;
    while (!seen.equals(written)) {
      seen.addAll(next());
      calls++;
    }
    assertThat(calls).isLessThan(written.size() / 4);
  }

  @Test
  void aFolderThatIsDeletedAndComesBackIsWatchedAgain() throws Exception {
    Path file = folder.resolve("retention.yaml");
    deleteTree(folder);
    assertThat(next()).containsExactly(file);
    write("retention.yaml", "retention: []");
    assertThat(next()).containsExactly(file);
    write("retention.yaml", "retention: [again]");
    assertThat(next()).containsExactly(file);
  }

  @Test
  void whatIsNoSourceIsNotSeen() throws Exception {
    write("target/policy/index.html", "<p>");
    write(".git/index", "x");
    write(".retention.yaml.swp", "x");
    write("retention.yaml~", "x");
    write("#retention.yaml#", "x");
    Path file = write("storage.yaml", "storage: []");
    assertThat(next()).containsExactly(file);
  }

  @Test
  void aLinkIsSeenWhenTheFileBehindItChanges() throws Exception {
    Path behind = Files.writeString(work.resolve("shared.yaml"), "roles: []", UTF_8);
    Path link = Files.createSymbolicLink(folder.resolve("roles.yaml"), behind);
    assertThat(next()).containsExactly(link);
    Files.writeString(behind, "roles: [teacher]", UTF_8);
    assertThat(next()).containsExactly(link);
    Files.createSymbolicLink(folder.resolve("itself"), folder);
    Path file = write("storage.yaml", "storage: []");
    assertThat(next()).containsExactly(file);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, UTF_8);
  }

  private Set<Path> next() throws InterruptedException {
    Set<Path> burst = bursts.poll(30, TimeUnit.SECONDS);
    if (burst == null) {
      throw new AssertionError("nothing was seen");
    }
    return burst;
  }

  private static void deleteTree(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
