package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets accessible PDFs beside the engine that makes pages, which works in one thread only: as many
 * at a time as the machine has processors, or fewer where they would not fit into the memory. The
 * engine of PDFs starts with the first of them.
 */
public final class PdfQueue implements AutoCloseable {
  private final TemplateFiles templates;
  private final ExecutorService threads;
  private final MemoryBudget memory = new MemoryBudget(Runtime.getRuntime().maxMemory());
  private @Nullable AccessiblePdf engine;

  /** A queue that has started nothing yet. */
  public PdfQueue(TemplateFiles templates) {
    this.templates = templates;
    this.threads = Executors.newFixedThreadPool(size(), PdfQueue::thread);
  }

  /** How many are set at a time. */
  public static int size() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** A PDF that is being set. */
  public static final class Pending {
    private final Future<Made> made;

    private Pending(Future<Made> made) {
      this.made = made;
    }

    /** One that is there already. */
    public static Pending of(Made made) {
      return new Pending(CompletableFuture.completedFuture(made));
    }

    /** The file and its faults, as soon as it is there. */
    public Made get() {
      try {
        return made.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a PDF was set", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("a PDF could not be set", e.getCause());
      }
    }
  }

  /**
   * A PDF that is set.
   *
   * @param bytes the file
   * @param faults what a reader of it would see as broken
   * @param nanoseconds how long it took
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Made(byte[] bytes, List<PdfFault> faults, long nanoseconds) {
    /** Copies the list. */
    public Made {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Takes a finished document, which nobody may change any more.
   *
   * @param keep takes the PDF as soon as it is set, in the thread that set it
   */
  public Pending add(FinishedHtml html, PdfProperties properties, Consumer<Made> keep) {
    int length = html.html().length();
    Callable<Made> task =
        () -> {
          int taken = memory.take(length);
          try {
            Made made = set(html, properties);
            keep.accept(made);
            return made;
          } finally {
            memory.giveBack(taken);
          }
        };
    return new Pending(threads.submit(task));
  }

  private Made set(FinishedHtml html, PdfProperties properties) {
    long start = System.nanoTime();
    List<PdfFault> faults = new ArrayList<>();
    byte[] bytes = engine().render(html.body(), properties, faults::add);
    return new Made(bytes, faults, System.nanoTime() - start);
  }

  private synchronized AccessiblePdf engine() {
    if (engine == null) {
      engine = new AccessiblePdf(templates);
    }
    return engine;
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "policypress-pdf");
    thread.setDaemon(true);
    return thread;
  }

  /** Sets nothing more. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
