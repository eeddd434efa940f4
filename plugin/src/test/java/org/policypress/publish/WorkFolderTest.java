package org.policypress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build lays down before it publishes is gone afterwards, whatever becomes of the build. */
final class WorkFolderTest {
  private final Path target;

  WorkFolderTest(@TempDir Path target) {
    this.target = target;
  }

  @Test
  void whatWasLaidDownIsGoneWhenTheBuildEnds() throws Exception {
    try (WorkFolder work = WorkFolder.beside(target.resolve("site"))) {
      Path file = work.keep("public/index.html", bytes("page"));

      assertThat(file).hasContent("page");
      assertThat(file.startsWith(target)).isTrue();
      assertThat(target.resolve("site")).doesNotExist();
    }
    assertThat(beside()).isEmpty();
  }

  @Test
  void whatAKilledBuildLeftIsDeletedByTheNext() throws Exception {
    Path left = Files.createDirectory(target.resolve(".site.policypress-work1"));
    Files.writeString(left.resolve("lock"), "");
    Files.writeString(left.resolve("page.html"), "half");

    WorkFolder.beside(target.resolve("site")).close();

    assertThat(beside()).isEmpty();
  }

  @Test
  void buildsAtOnceLeaveEachOtherAlone() throws Exception {
    try (WorkFolder one = WorkFolder.beside(target.resolve("site"))) {
      Path kept = one.keep("page.html", bytes("one"));
      try (WorkFolder other = WorkFolder.beside(target.resolve("site"))) {
        other.keep("page.html", bytes("other"));
      }
      assertThat(kept).hasContent("one");
    }
  }

  @Test
  void foldersOfOtherSitesAreLeftAlone() throws Exception {
    Path other = Files.createDirectory(target.resolve(".site2.policypress-work1"));
    Files.writeString(other.resolve("lock"), "");

    WorkFolder.beside(target.resolve("site")).close();

    assertThat(beside()).containsExactly(other);
  }

  private List<Path> beside() throws IOException {
    try (Stream<Path> all = Files.list(target)) {
      return all.toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
