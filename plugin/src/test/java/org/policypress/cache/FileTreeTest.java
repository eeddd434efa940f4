package org.policypress.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  @BeforeEach
  void lay() throws IOException {
    write("policy/policy.yaml", "roles: []");
    write("policy/schools/hassel.yaml", "add: {}");
    write("policy/target/site/index.html", "<p>");
    write("elsewhere/en.po", "msgid");
    Files.createSymbolicLink(work.resolve("policy/locales"), work.resolve("elsewhere"));
  }

  @Test
  void everyNameAndByteCountsAlsoBehindALink() throws IOException {
    String first = key();
    assertThat(key()).isEqualTo(first);
    write("elsewhere/en.po", "msgstr");
    String translated = key();
    assertThat(translated).isNotEqualTo(first);
    Files.move(work.resolve("policy/policy.yaml"), work.resolve("policy/base.yaml"));
    assertThat(key()).isNotEqualTo(translated);
  }

  @Test
  void whatIsLeftOutCountsForNothing() throws IOException {
    String first = key();
    write("policy/target/site/index.html", "<p>new");
    assertThat(key()).isEqualTo(first);
  }

  @Test
  void aPlaceThatIsNotThereIsNoFault() throws IOException {
    ContentKey.Builder nothing = ContentKey.of("test");
    FileTree.into(nothing, work.resolve("nowhere"));
    assertThat(nothing.key()).isEqualTo(ContentKey.of("test").key());
  }

  @Test
  void aLinkThatLeadsBackIsAFaultAndNoEndlessWay() throws IOException {
    Files.createSymbolicLink(work.resolve("policy/again"), work.resolve("policy"));
    assertThatIOException().isThrownBy(this::key);
  }

  private String key() throws IOException {
    ContentKey.Builder key = ContentKey.of("test");
    FileTree.into(key, work.resolve("policy"), work.resolve("policy/target"));
    return key.key().hex();
  }

  private void write(String file, String text) throws IOException {
    Path path = work.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
