package org.policypress.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches folders for files that are written, renamed or deleted. The system's events only say when
 * to look: what has changed is seen by comparing, so nothing is missed where there are none, as on
 * network drives, and a folder may go and come back.
 */
final class SourceWatch implements AutoCloseable {
  /** How long nothing may happen before a burst of events is over. */
  private static final long QUIET_MILLISECONDS = 20;

  /** How long a burst may last, for somebody who never stops writing. */
  private static final long LONGEST_BURST_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

  /** How often is looked without an event. */
  private static final long LOOK_MILLISECONDS = 400;

  private final List<Path> roots;
  private final List<Path> leftOut;
  private final Consumer<Set<Path>> changed;
  private final Optional<WatchService> events;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final Thread thread;
  private FolderState known;

  /**
   * Takes down how the folders are now; watches them from {@link #start} on.
   *
   * @param roots the folders, which need not exist
   * @param leftOut folders below them that are not watched
   * @param changed takes the files of a burst of changes, in a thread of the watch
   */
  SourceWatch(List<Path> roots, List<Path> leftOut, Consumer<Set<Path>> changed) {
    this.roots = roots.stream().map(SourceWatch::absolute).toList();
    this.leftOut = leftOut.stream().map(SourceWatch::absolute).toList();
    this.changed = changed;
    this.events = service();
    this.thread = new Thread(this::watch, "policypress-watch");
    thread.setDaemon(true);
    this.known = look();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** The events of the system; nothing where it has none left to give. */
  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  void start() {
    thread.start();
  }

  private void watch() {
    try {
      while (true) {
        await(LOOK_MILLISECONDS);
        FolderState now = look();
        if (!now.since(known).isEmpty()) {
          FolderState settled = settled(now);
          Set<Path> files = settled.since(known);
          known = settled;
          if (!files.isEmpty()) {
            changed.accept(files);
          }
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      // The watch was closed.
    }
  }

  /** The state after a burst of changes. */
  private FolderState settled(FolderState first) throws InterruptedException {
    long begin = System.nanoTime();
    FolderState last = first;
    while (System.nanoTime() - begin < LONGEST_BURST_NANOSECONDS) {
      Thread.sleep(QUIET_MILLISECONDS);
      FolderState now = look();
      if (now.since(last).isEmpty()) {
        return now;
      }
      last = now;
    }
    return last;
  }

  private FolderState look() {
    FolderState state = FolderState.of(roots, leftOut);
    events.ifPresent(service -> register(service, state.folders()));
    return state;
  }

  /** New folders are listened to as well, and one that has come back. */
  private void register(WatchService service, Set<Path> folders) {
    keys.entrySet()
        .removeIf(entry -> !folders.contains(entry.getKey()) || !entry.getValue().isValid());
    for (Path folder : folders) {
      if (!keys.containsKey(folder)) {
        try {
          keys.put(
              folder,
              folder.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException e) {
          // It has just gone, or the system gives no more events: the next look sees it.
        }
      }
    }
  }

  /** Waits for an event, or for the time to look. */
  private void await(long milliseconds) throws InterruptedException {
    if (events.isEmpty()) {
      Thread.sleep(milliseconds);
      return;
    }
    WatchKey key = events.get().poll(milliseconds, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = events.get().poll();
    }
  }

  /** Watches no longer. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      if (events.isPresent()) {
        events.get().close();
      }
    } catch (IOException e) {
      // Nothing is listened to any more in any case.
    }
  }
}
