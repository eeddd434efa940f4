package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Sets accessible PDFs beside the engine that makes pages, which works in one thread only: as many
 * at a time as the machine has processors. The engine of PDFs starts with the first of them.
 */
public final class PdfQueue implements AutoCloseable {
  private final TemplateFiles templates;
  private final ExecutorService threads;
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
    private final Future<byte[]> bytes;
    private final List<PdfFault> faults;

    private Pending(Future<byte[]> bytes, List<PdfFault> faults) {
      this.bytes = bytes;
      this.faults = faults;
    }

    /** The file, as soon as it is there. */
    public byte[] bytes() {
      try {
        return bytes.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a PDF was set", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("a PDF could not be set", e.getCause());
      }
    }

    /** What a reader of the file would see as broken. */
    public List<PdfFault> faults() {
      bytes();
      return List.copyOf(faults);
    }
  }

  /** Takes a finished document, which nobody may change any more. */
  public Pending add(FinishedHtml html, PdfProperties properties) {
    List<PdfFault> faults = new ArrayList<>();
    Callable<byte[]> task = () -> engine().render(html.body(), properties, faults::add);
    return new Pending(threads.submit(task), faults);
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
