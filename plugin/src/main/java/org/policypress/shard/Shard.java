package org.policypress.shard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.DocumentParts;
import org.policypress.parts.PartsFolder;
import org.policypress.publish.IntactSite;
import org.policypress.publish.OutputManifest;

/**
 * A shard that is whole to the byte.
 *
 * @param folder where it is
 * @param record what it says of itself
 * @param manifest its files
 */
record Shard(Path folder, ShardRecord record, OutputManifest manifest) {

  /** Whether a folder calls itself a shard. */
  static boolean isAt(Path folder) {
    return Files.isRegularFile(folder.resolve(ShardRecord.NAME), LinkOption.NOFOLLOW_LINKS)
        || Files.isRegularFile(folder.resolve(OutputManifest.NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads a shard, to its last byte. */
  static Shard read(Path folder) throws ShardException {
    try {
      OutputManifest manifest =
          IntactSite.manifest(folder)
              .flatMap(OutputManifest::parse)
              .orElseThrow(() -> new ShardException(damaged(folder)));
      Path file = folder.resolve(ShardRecord.NAME);
      Optional<ShardRecord> record =
          Files.exists(file) ? ShardRecord.parse(text(file)) : Optional.empty();
      return new Shard(
          folder,
          record.orElseThrow(
              () ->
                  new ShardException(
                      "`"
                          + folder
                          + "` is no shard of this version of Policypress: make it with"
                          + " policy:shard, with the same version as here")),
          manifest);
    } catch (IOException unreadable) {
      throw new ShardException(
          "cannot read the shard `" + folder + "`: check that you may read it", unreadable);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Pipelines leave hidden files behind unless they are asked not to. */
  private static String damaged(Path folder) {
    return "the shard `"
        + folder
        + "` is not as policy:shard made it: copy it again, "
        + (Files.exists(folder.resolve(OutputManifest.NAME))
            ? "with all its files"
            : "with its hidden file `" + OutputManifest.NAME + "`")
        + ", or build it again";
  }

  boolean has(DocumentJob job) {
    return record.documents().contains(job.path());
  }

  DocumentParts parts(DocumentJob job) {
    return new PartsFolder(folder.resolve(ShardRecord.PARTS)).of(job);
  }

  /** Digests of the parts of a document, by their paths. */
  SortedMap<String, OutputManifest.Entry> files(DocumentJob job) {
    String prefix = ShardRecord.PARTS + "/" + PartsFolder.nameOf(job) + "/";
    SortedMap<String, OutputManifest.Entry> files = new TreeMap<>();
    for (Map.Entry<?, OutputManifest.Entry> file : manifest.files().entrySet()) {
      String path = String.valueOf(file.getKey());
      if (path.startsWith(prefix)) {
        files.put(path, file.getValue());
      }
    }
    return files;
  }

  /** What it cost to make its documents, as text. */
  Optional<String> costs() {
    try {
      Path file = folder.resolve(ShardRecord.COSTS);
      return Files.exists(file) ? Optional.of(text(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
