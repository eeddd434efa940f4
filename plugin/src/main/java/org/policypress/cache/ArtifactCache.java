package org.policypress.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Artifacts in a folder, each in a file that is called by its {@link ContentKey}.
 *
 * <p>A file begins with the SHA-256 of its key and content: one that is damaged, cut off or renamed
 * is not used. Files are written aside and moved into place, so that builds may share a folder. A
 * folder that cannot be read or written costs time, never a build: it is told once, and the
 * artifacts are made anew.
 */
public final class ArtifactCache {
  /** Changes when the files are written otherwise; those of another version are never read. */
  private static final String VERSION = "policypress-1";

  private static final int DIGEST = 32;
  private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern UNFINISHED = Pattern.compile("[0-9]+\\.unfinished");
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Path root;
  private final Path entries;
  private final long limit;
  private final Consumer<String> trouble;
  private final AtomicBoolean told = new AtomicBoolean();
  private final AtomicBoolean grown = new AtomicBoolean();

  /**
   * @param folder where the artifacts are; need not exist
   * @param limit how many bytes may stay in it
   * @param trouble takes one sentence when the folder cannot be used
   */
  public ArtifactCache(Path folder, long limit, Consumer<String> trouble) {
    this.root = folder.toAbsolutePath().normalize();
    this.entries = root.resolve(VERSION);
    this.limit = limit;
    this.trouble = trouble;
  }

  /** Where it is; other things that a build wants to know again may lie there too. */
  public Path folder() {
    return root;
  }

  /** The artifact, if it is there and whole; it then counts as used now. */
  public Optional<byte[]> find(ContentKey key) {
    Path file = file(key);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length < DIGEST
          || !Arrays.equals(bytes, 0, DIGEST, digest(key, bytes, DIGEST), 0, DIGEST)) {
        Files.deleteIfExists(file);
        return Optional.empty();
      }
      touch(file);
      return Optional.of(Arrays.copyOfRange(bytes, DIGEST, bytes.length));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (IOException e) {
      tell(e);
      return Optional.empty();
    }
  }

  /** Whether an artifact is there; it may still turn out to be damaged. */
  public boolean has(ContentKey key) {
    return Files.exists(file(key));
  }

  /** Whether it has no artifact at all that this version can read. */
  public boolean isEmpty() {
    return !Files.isDirectory(entries);
  }

  /** A folder that may only be read serves too; what is used in it is then thrown out first. */
  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException readOnly) {
      // It is whole, which is all that counts.
    }
  }

  /** Keeps an artifact. */
  public void keep(ContentKey key, byte[] artifact) {
    Path file = file(key);
    try {
      Path folder = Files.createDirectories(file.getParent());
      Path unfinished = Files.createTempFile(folder, "", ".unfinished");
      try {
        byte[] bytes = new byte[DIGEST + artifact.length];
        System.arraycopy(artifact, 0, bytes, DIGEST, artifact.length);
        System.arraycopy(digest(key, bytes, DIGEST), 0, bytes, 0, DIGEST);
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        grown.set(true);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      tell(e);
    }
  }

  /** Throws out what was used longest ago until the rest is within the limit. */
  public void trim() {
    if (!grown.getAndSet(false)) {
      return;
    }
    try {
      Kept kept = new Kept(Instant.now().minus(ABANDONED));
      Files.walkFileTree(root, kept);
      long size = kept.files.stream().mapToLong(Entry::size).sum();
      kept.files.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
      for (Entry oldest : kept.files) {
        if (size <= limit) {
          break;
        }
        Files.deleteIfExists(oldest.file);
        size -= oldest.size;
      }
    } catch (IOException e) {
      tell(e);
    }
  }

  private record Entry(Path file, long size, FileTime used) {}

  /**
   * Finds our files and no others, those of other versions too; deletes what was never finished.
   */
  private static final class Kept extends SimpleFileVisitor<Path> {
    private final List<Entry> files = new ArrayList<>();
    private final Instant abandoned;

    Kept(Instant abandoned) {
      this.abandoned = abandoned;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = String.valueOf(file.getFileName());
      if (!attributes.isRegularFile()) {
        return FileVisitResult.CONTINUE;
      }
      if (ENTRY.matcher(name).matches()) {
        files.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
      } else if (UNFINISHED.matcher(name).matches()
          && attributes.lastModifiedTime().toInstant().isBefore(abandoned)) {
        Files.deleteIfExists(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw gone;
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private Path file(ContentKey key) {
    return entries.resolve(key.hex().substring(0, 2)).resolve(key.hex());
  }

  private static byte[] digest(ContentKey key, byte[] bytes, int from) {
    MessageDigest digest = ContentKey.sha256();
    digest.update(key.hex().getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes, from, bytes.length - from);
    return digest.digest();
  }

  private void tell(IOException e) {
    if (told.compareAndSet(false, true)) {
      trouble.accept(
          "the cache in `%s` cannot be used (%s): the build goes on without;"
                  .formatted(root, reason(e))
              + " mend the folder, or name another as policy.cacheDirectory");
    }
  }

  /** Why, without the name of an entry, which says nothing to anybody. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException refused ? refused.getReason() : null;
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
