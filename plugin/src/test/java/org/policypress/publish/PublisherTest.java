package org.policypress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private final Path parent;

  private final Publisher publisher = new Publisher("0.1.0", Trees.TIME);

  PublisherTest(@TempDir Path parent) {
    this.parent = parent;
  }

  @Test
  void createsTheFolderAndThoseAboveIt() throws Exception {
    Path output = parent.resolve("target/site");

    OutputManifest manifest = publisher.publish(Trees.old(), output);

    assertThat(output.resolve("nord/da/notice.html")).hasContent("the old notice");
    assertThat(OutputManifest.read(output)).contains(manifest);
    assertThat(manifest.files()).hasSize(4);
    assertThat(manifest.bytes()).isEqualTo(12 + 18 + 14 + 20);
    assertThat(manifest.damaged(output)).isEmpty();
    assertThat(Trees.names(parent.resolve("target"))).containsExactly("site");
  }

  @Test
  void replacesWhatItPublishedBefore() throws Exception {
    publisher.publish(Trees.old(), output());
    Map<String, String> before = Trees.found(output());
    publisher.publish(Trees.fresh(), output());

    Map<String, String> after = Trees.found(output());
    assertThat(after)
        .containsOnlyKeys(
            ".policypress-manifest",
            "index.html",
            "nord/da/notice.html",
            "same.css",
            "syd/en/notice.html")
        .containsEntry("same.css", before.get("same.css"));
    assertThat(output().resolve("index.html")).hasContent("the new page");
    assertThat(Trees.names(parent)).containsExactly("site");
  }

  @Test
  void makesTheSameTreeOfTheSameContent() throws Exception {
    publisher.publish(Trees.fresh(), output());
    publisher.publish(Trees.fresh(), parent.resolve("again"));

    assertThat(Trees.found(parent.resolve("again"))).isEqualTo(Trees.found(output()));
  }

  @Test
  void datesEveryFileAndFolder() throws Exception {
    publisher.publish(Trees.fresh(), output());

    try (Stream<Path> all = Files.walk(output())) {
      for (Path path : all.toList()) {
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(FileTime.from(Trees.TIME));
      }
    }
  }

  @Test
  void copiesFilesFromDisk() throws Exception {
    Path font = Files.writeString(parent.resolve("font.ttf"), "glyphs");
    SiteTree tree = new SiteTree();
    tree.add("fonts/sans.ttf", font);

    publisher.publish(tree, output());

    assertThat(output().resolve("fonts/sans.ttf")).hasContent("glyphs");
    assertThat(font).hasContent("glyphs");
  }

  @Test
  void publishesIntoAnEmptyFolderEvenIfAFileBrowserWasThere() throws Exception {
    Files.createDirectory(output());
    Files.createFile(output().resolve(".DS_Store"));

    publisher.publish(Trees.old(), output());

    assertThat(output().resolve("index.html")).hasContent("the old page");
  }

  @Test
  void refusesAFolderThatSomebodyElseFilled() throws Exception {
    Files.createDirectories(output().resolve("notes"));
    for (String name : new String[] {"a.txt", "b.txt", "c.txt", "notes/d.txt"}) {
      Files.writeString(output().resolve(name), "mine");
    }

    refused(Trees.old(), output())
        .withMessageEndingWith(
            "Policypress did not write all that it holds, such as `a.txt`, `b.txt`, `c.txt` and 1"
                + " more; move that away, or name another output folder");
  }

  @Test
  void refusesAForeignFileAmongOurs() throws Exception {
    publisher.publish(Trees.old(), output());
    Files.writeString(output().resolve("nord/CNAME"), "school.example");

    refused(Trees.fresh(), output()).withMessageContaining("such as `nord/CNAME`;");
  }

  @Test
  void refusesALinkInThePlaceOfAFileOfOurs() throws Exception {
    Path elsewhere = Files.writeString(parent.resolve("elsewhere.html"), "the old page");
    publisher.publish(Trees.old(), output());
    Files.delete(output().resolve("index.html"));
    Files.createSymbolicLink(output().resolve("index.html"), elsewhere);

    refused(Trees.fresh(), output()).withMessageContaining("such as `index.html`;");
  }

  @Test
  void refusesAFolderWhoseManifestIsNotOurs() throws Exception {
    publisher.publish(Trees.old(), output());
    Files.writeString(output().resolve(OutputManifest.NAME), "files: 4");

    refused(Trees.fresh(), output()).withMessageContaining(OutputManifest.NAME);
  }

  @Test
  void refusesALinkWhetherItPointsSomewhereOrNot() throws Exception {
    Path real = parent.resolve("real");
    Files.createSymbolicLink(output(), real);
    refused(Trees.old(), output()).withMessageContaining("it is a link");

    publisher.publish(Trees.old(), real);
    refused(Trees.fresh(), output()).withMessageContaining("name the folder that it points to");
  }

  @Test
  void refusesAFileAndAFolderBelowAFile() throws Exception {
    Files.writeString(output(), "a file");

    refused(Trees.old(), output()).withMessageEndingWith("it is a file; name a folder");
    refused(Trees.old(), output().resolve("below"))
        .withMessageEndingWith("is a file, not a folder; name another output folder");
    refused(Trees.old(), output().resolve("far/below")).withMessageContaining("Not a directory");
  }

  @Test
  void refusesTheRootOfADisk() {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publisher.publish(Trees.old(), parent.getRoot()))
        .withMessageContaining("the root of a disk");
  }

  @Test
  void keepsTheOldTreeWhenAFileOfTheNewOneCannotBeRead() throws Exception {
    publisher.publish(Trees.old(), output());
    SiteTree tree = Trees.fresh();
    tree.add("zuletzt.pdf", parent.resolve("absent.pdf"));

    refused(tree, output()).withMessageContaining("absent.pdf` is missing");
  }

  @Test
  void keepsTheOldTreeWhenAFileAppearsInItDuringTheBuild() throws Exception {
    publisher.publish(Trees.old(), output());
    Publisher disturbed =
        new Publisher(
            "0.1.0",
            Trees.TIME,
            step -> {
              if (step == Step.STAGED) {
                write(output().resolve("note.txt"));
              }
            });

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> disturbed.publish(Trees.fresh(), output()))
        .withMessageContaining("`note.txt`");
    assertThat(output().resolve("index.html")).hasContent("the old page");
    assertThat(output().resolve("note.txt")).exists();
    assertThat(Trees.names(parent)).containsExactly("site");
  }

  @Test
  void putsTheOldTreeBackWhenTheNewOneCannotBeRenamed() throws Exception {
    publisher.publish(Trees.old(), output());
    Map<String, String> before = Trees.found(output());
    Publisher disturbed =
        new Publisher(
            "0.1.0",
            Trees.TIME,
            step -> {
              if (step == Step.OLD_ASIDE) {
                move(parent.resolve(".site.policypress-staging"), parent.resolve("stolen"));
              }
            });

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> disturbed.publish(Trees.fresh(), output()));
    assertThat(Trees.found(output())).isEqualTo(before);
    assertThat(Trees.names(parent)).containsExactly("site", "stolen");
  }

  @Test
  void refusesToPublishWhileAnotherBuildDoes() throws Exception {
    publisher.publish(Trees.old(), output());
    Path lock = parent.resolve(".site.policypress-lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> publisher.publish(Trees.fresh(), output()))
          .withMessageContaining("another build is publishing into");
    }

    publisher.publish(Trees.fresh(), output());
    assertThat(Trees.names(parent)).containsExactly("site");
  }

  @Test
  void touchesNothingWhenThereIsNothingToRecover() throws Exception {
    publisher.recover(parent.resolve("absent/site"));

    assertThat(Trees.names(parent)).isEmpty();
  }

  private Path output() {
    return parent.resolve("site");
  }

  /** Publishing fails, and what is on disk stays as it was. */
  private ThrowableAssertAlternative<PublishException> refused(SiteTree tree, Path output)
      throws IOException {
    Map<String, String> before = Trees.found(parent);
    var thrown =
        assertThatExceptionOfType(PublishException.class)
            .isThrownBy(() -> publisher.publish(tree, output));
    assertThat(Trees.found(parent)).isEqualTo(before);
    return thrown;
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "mine");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
