package org.policypress.mojo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policypress.cache.ArtifactCache;
import org.policypress.cache.ContentKey;
import org.policypress.diagnostic.Severity;
import org.policypress.publish.IntactSite;
import org.policypress.publish.OutputManifest;

/**
 * A run of the goal on the very same input, of which nothing need be done again: what it had to say
 * is said once more, and what it published is still there.
 *
 * <p>It is asked before anything of the compiler is loaded.
 */
final class EarlierRun {
  private final ArtifactCache cache;
  private final RunInput input;
  private final Optional<ContentKey> before;
  private final Optional<Path> site;

  /**
   * @param cache where runs are kept
   * @param input all that a run depends on
   * @param site what it publishes, if it publishes
   */
  EarlierRun(ArtifactCache cache, RunInput input, Optional<Path> site) {
    this.cache = cache;
    this.input = input;
    this.before = input.key();
    this.site = site;
  }

  /**
   * A message to the author.
   *
   * @param severity how grave it was
   * @param text all its lines
   */
  record Told(Severity severity, String text) {}

  /** What was said the last time; nothing if there was no such run, or its site has changed. */
  Optional<List<Told>> said() {
    return before.flatMap(cache::find).flatMap(this::read);
  }

  private Optional<List<Told>> read(byte[] kept) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
      List<Told> said = new ArrayList<>();
      String published = text(in);
      for (int left = in.readInt(); left > 0; left--) {
        said.add(new Told(Severity.valueOf(in.readUTF()), text(in)));
      }
      boolean there =
          site.isEmpty() || IntactSite.manifest(site.get()).equals(Optional.of(published));
      return there ? Optional.of(said) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Keeps what a run that has succeeded had to say. Where a file has changed in the meantime,
   * nobody knows which state of it the run has read, and nothing is kept.
   */
  void keep(List<Told> said) {
    if (before.isEmpty() || !before.equals(input.key())) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      Optional<String> published = published();
      if (published.isEmpty()) {
        return;
      }
      text(out, published.get());
      out.writeInt(said.size());
      for (Told told : said) {
        out.writeUTF(told.severity().name());
        text(out, told.text());
      }
    } catch (IOException unreadable) {
      return;
    }
    cache.keep(before.get(), bytes.toByteArray());
  }

  /** The manifest of the site; empty for a goal that publishes none, nothing where it is gone. */
  private Optional<String> published() throws IOException {
    return site.isEmpty()
        ? Optional.of("")
        : OutputManifest.read(site.get()).map(OutputManifest::text);
  }

  /** A message may be longer than {@code writeUTF} takes. */
  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
