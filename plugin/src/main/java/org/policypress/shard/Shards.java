package org.policypress.shard;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;

/** The shards of one build, which were made from the very same input. */
public final class Shards {
  private static final int NAMED = 3;

  private final List<Shard> shards;

  private Shards(List<Shard> shards) {
    this.shards = List.copyOf(shards);
  }

  /**
   * Reads shards and checks that each is whole and fits.
   *
   * @param places folders of shards, or folders in which they lie beside each other
   * @param here what the site is made from
   * @param today the day of the build; a shard of the day before fits too, since a pipeline may run
   *     past midnight
   */
  public static Shards read(Collection<Path> places, BuildFingerprint here, LocalDate today)
      throws ShardException {
    List<Shard> shards = new ArrayList<>();
    for (Path folder : folders(places)) {
      Shard shard = Shard.read(folder);
      List<String> differences = here.differences(shard.record().fingerprint());
      if (!differences.isEmpty()) {
        throw new ShardException(
            "the shard `"
                + folder
                + "` was made from other input than there is here: its "
                + String.join(", its ", differences)
                + " differ"
                + (differences.size() == 1 && differences.get(0).startsWith("version") ? "s" : "")
                + "; build it again from the same commit");
      }
      LocalDate day = shard.record().day();
      if (day.isBefore(today.minusDays(1))) {
        throw new ShardException(
            "the shard `"
                + folder
                + "` was made on "
                + day
                + ", and some rules look at the day: build it again");
      }
      shards.add(shard);
    }
    return new Shards(shards);
  }

  private static SortedSet<Path> folders(Collection<Path> places) throws ShardException {
    SortedSet<Path> folders = new TreeSet<>();
    for (Path place : places) {
      if (!Files.isDirectory(place)) {
        throw new ShardException(
            "policy.shards names `" + place + "`, which is no folder: name where the shards are");
      }
      SortedSet<Path> here = Shard.isAt(place) ? new TreeSet<>(List.of(place)) : within(place);
      if (here.isEmpty()) {
        throw new ShardException(
            "there is no shard in `"
                + place
                + "`: build them with policy:shard, and copy them here, each as a folder");
      }
      folders.addAll(here);
    }
    return folders;
  }

  private static SortedSet<Path> within(Path place) throws ShardException {
    SortedSet<Path> found = new TreeSet<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, Files::isDirectory)) {
      for (Path folder : folders) {
        if (Shard.isAt(folder)) {
          found.add(folder);
        }
      }
      return found;
    } catch (IOException unreadable) {
      throw new ShardException(
          "cannot read `" + place + "`: check that you may read it", unreadable);
    }
  }

  /** The documents of the site with their parts; none may be missing or be there in two ways. */
  public List<RenderedDocument> documents(List<DocumentJob> site) throws ShardException {
    Map<String, Shard> holders = new HashMap<>();
    List<RenderedDocument> documents = new ArrayList<>();
    List<DocumentJob> missing = new ArrayList<>();
    for (DocumentJob job : site) {
      for (Shard shard : shards) {
        if (shard.has(job)) {
          refuseDifferent(job, holders.putIfAbsent(job.path(), shard), shard);
        }
      }
      Shard holder = holders.get(job.path());
      if (holder == null) {
        missing.add(job);
      } else {
        documents.add(new RenderedDocument(job, holder.parts(job)));
      }
    }
    if (!missing.isEmpty()) {
      throw new ShardException(missing(missing));
    }
    return documents;
  }

  private static void refuseDifferent(DocumentJob job, @Nullable Shard first, Shard second)
      throws ShardException {
    if (first != null && !first.files(job).equals(second.files(job))) {
      throw new ShardException(
          "the shards `"
              + first.folder()
              + "` and `"
              + second.folder()
              + "` hold different editions of `"
              + job.path()
              + "`: build both again");
    }
  }

  private static String missing(List<DocumentJob> missing) {
    String named =
        missing.stream()
            .limit(NAMED)
            .map(job -> "`" + job.path() + "`")
            .collect(Collectors.joining(", "));
    int more = missing.size() - Math.min(NAMED, missing.size());
    String places =
        missing.stream().map(DocumentJob::place).distinct().collect(Collectors.joining(","));
    String languages =
        missing.stream()
            .map(job -> job.language().tag())
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
    return "no shard holds "
        + named
        + (more == 0 ? "" : " and " + more + " more documents")
        + ": build the shard that is missing, with -Dpolicy.schools="
        + places
        + " or -Dpolicy.languages="
        + languages;
  }

  /** What it cost to make the documents, a text for each shard that tells it. */
  public List<String> costs() {
    return shards.stream().flatMap(shard -> shard.costs().stream()).toList();
  }
}
