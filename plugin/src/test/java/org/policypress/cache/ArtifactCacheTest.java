package org.policypress.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactCacheTest {
  private static final long LIMIT = 1 << 20;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path work;

  private final List<String> trouble = new ArrayList<>();

  private ArtifactCache cache(long limit) {
    return new ArtifactCache(work.resolve("cache"), limit, trouble::add);
  }

  private static ContentKey key(String name) {
    return ContentKey.of("test").with(name).key();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(work.resolve("cache"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Path fileOf(ContentKey key) throws IOException {
    return files().stream().filter(file -> file.endsWith(key.hex())).findFirst().orElseThrow();
  }

  @Test
  void whatWasKeptIsFoundByTheNextBuild() {
    assertThat(cache(LIMIT).find(key("a"))).isEmpty();
    cache(LIMIT).keep(key("a"), "side".getBytes(UTF_8));
    assertThat(cache(LIMIT).find(key("a"))).contains("side".getBytes(UTF_8));
    assertThat(cache(LIMIT).find(key("b"))).isEmpty();
    assertThat(trouble).isEmpty();
  }

  @Test
  void partsOfAKeyDoNotRunTogether() {
    assertThat(ContentKey.of("t").with("ab").with("c").key())
        .isNotEqualTo(ContentKey.of("t").with("a").with("bc").key())
        .isNotEqualTo(ContentKey.of("t").with("abc").key())
        .isEqualTo(ContentKey.of("t").with("ab").with("c").key());
  }

  @Test
  void aDamagedOrForeignEntryIsNeverUsed() throws IOException {
    cache(LIMIT).keep(key("a"), "side".getBytes(UTF_8));
    cache(LIMIT).keep(key("b"), "anden side".getBytes(UTF_8));
    byte[] other = Files.readAllBytes(fileOf(key("b")));
    for (byte[] damaged : List.of(new byte[0], "side".getBytes(UTF_8), other, flipped(key("a")))) {
      Files.write(fileOf(key("a")), damaged);
      assertThat(cache(LIMIT).find(key("a"))).isEmpty();
      cache(LIMIT).keep(key("a"), "side".getBytes(UTF_8));
      assertThat(cache(LIMIT).find(key("a"))).contains("side".getBytes(UTF_8));
    }
    assertThat(trouble).isEmpty();
  }

  private byte[] flipped(ContentKey key) throws IOException {
    byte[] bytes = Files.readAllBytes(fileOf(key));
    bytes[bytes.length - 1] ^= 1;
    return bytes;
  }

  @Test
  void whatWasUsedLongestAgoIsThrownOutFirst() throws IOException {
    ArtifactCache cache = cache(3000);
    Instant day = Instant.parse("2026-11-20T00:00:00Z");
    for (int i = 0; i < 4; i++) {
      cache.keep(key("k" + i), new byte[1000 - 32]);
      Files.setLastModifiedTime(fileOf(key("k" + i)), FileTime.from(day.plusSeconds(i)));
    }
    assertThat(cache.find(key("k0"))).isPresent();
    cache.trim();
    assertThat(Stream.of("k0", "k1", "k2", "k3").filter(k -> cache.find(key(k)).isPresent()))
        .containsExactly("k0", "k2", "k3");
  }

  @Test
  void nothingOfAnybodyElseIsThrownOut() throws IOException {
    ArtifactCache cache = cache(0);
    cache.keep(key("a"), new byte[10]);
    Path theirs = Files.writeString(work.resolve("cache/notes.txt"), "mine");
    Path begun = fileOf(key("a")).resolveSibling("123.unfinished");
    Files.writeString(begun, "of a build that goes on");
    Path left = fileOf(key("a")).resolveSibling("124.unfinished");
    Files.writeString(left, "of a build that died");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(7200)));
    cache.trim();
    assertThat(files()).containsExactlyInAnyOrder(theirs, begun);
  }

  @Test
  void entriesOfAnotherVersionAreNotReadButCountTowardsTheLimit() throws IOException {
    ArtifactCache cache = cache(100);
    cache.keep(key("a"), new byte[10]);
    Path old = work.resolve("cache/policypress-0").resolve(key("a").hex());
    Files.createDirectories(old.getParent());
    Files.write(old, new byte[90]);
    Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
    cache.trim();
    assertThat(old).doesNotExist();
    assertThat(cache.find(key("a"))).isPresent();
  }

  @Test
  void aFolderThatCannotBeUsedIsToldOnceAndStopsNothing() throws IOException {
    Files.writeString(work.resolve("cache"), "a file, not a folder");
    ArtifactCache cache = cache(LIMIT);
    assertThat(cache.find(key("a"))).isEmpty();
    cache.keep(key("a"), new byte[10]);
    cache.keep(key("b"), new byte[10]);
    cache.trim();
    assertThat(trouble)
        .singleElement()
        .asString()
        .contains(work.resolve("cache").toString(), "policy.cacheDirectory", "goes on without");
  }

  @Test
  void buildsThatShareAFolderDoNotDisturbEachOther() throws Exception {
    ExecutorService builds = Executors.newFixedThreadPool(4);
    List<Future<?>> running = new ArrayList<>();
    for (int build = 0; build < 4; build++) {
      running.add(
          builds.submit(
              () -> {
                ArtifactCache cache = new ArtifactCache(work.resolve("cache"), 4000, trouble::add);
                for (int i = 0; i < 200; i++) {
                  ContentKey key = key("k" + i % 7);
                  byte[] content = ("content of " + key.hex()).repeat(5).getBytes(UTF_8);
                  cache.find(key).ifPresent(found -> assertThat(found).isEqualTo(content));
                  cache.keep(key, content);
                  cache.trim();
                }
              }));
    }
    for (Future<?> build : running) {
      build.get();
    }
    builds.shutdown();
    assertThat(trouble).isEmpty();
  }
}
