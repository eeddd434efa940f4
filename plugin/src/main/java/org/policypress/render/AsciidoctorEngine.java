package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Turns AsciiDoc into embedded HTML: the one place where Asciidoctor runs.
 *
 * <p>The engine starts at the first conversion, which takes some seconds, and serves any number of
 * documents after it. It belongs to one thread at a time: whoever made it converts and closes it.
 * Another thread may take it over, but two never use it side by side. Two engines are never started
 * side by side in one process (asciidoctor-maven-plugin issue 821): the second waits for the first.
 */
public final class AsciidoctorEngine implements AutoCloseable {
  private static final String COMPILE_MODE = "jruby.compile.mode";

  /** Asciidoctor's own way to the console. Held here, since loggers are collected otherwise. */
  private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

  private static final Map<String, String> FIXED =
      Map.of(
          "showtitle", "",
          "idprefix", "",
          "idseparator", "-",
          "reproducible", "",
          "attribute-missing", "warn",
          "max-include-depth", "0");

  /** What no document may switch on: captions in English, icons, formulas, old syntax. */
  private static final List<String> UNSET =
      List.of("table-caption", "figure-caption", "example-caption", "compat-mode", "icons", "stem");

  private static final Object STARTING = new Object();

  private @Nullable FutureTask<Asciidoctor> start;
  private final List<LogRecord> log = new ArrayList<>();

  /**
   * A converted document.
   *
   * @param html HTML without head and foot, as Asciidoctor writes it: not yet fit for a reader
   * @param remarks what Asciidoctor has to say of it
   */
  public record Converted(String html, List<EngineRemark> remarks) {
    /** Copies the list. */
    public Converted {
      remarks = List.copyOf(remarks);
    }
  }

  /** Converts one document; its title becomes the {@code h1}. */
  public Converted convert(String asciiDoc) {
    Asciidoctor engine = asciidoctor();
    log.clear();
    String html = engine.convert(asciiDoc, options("html5"));
    return new Converted(html, remarks());
  }

  /**
   * Starts it beside other work, since it will be wanted soon; the first conversion waits for it.
   */
  public void startBeside() {
    if (start == null) {
      start = new FutureTask<>(this::started);
      Thread thread = new Thread(start, "policypress-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private Asciidoctor started() {
    synchronized (STARTING) {
      if (System.getProperty(COMPILE_MODE) == null) {
        System.setProperty(COMPILE_MODE, "OFF");
      }
      CONSOLE.setUseParentHandlers(false);
      Asciidoctor asciidoctor = Asciidoctor.Factory.create();
      LogHandler handler = log::add;
      asciidoctor.registerLogHandler(handler);
      return asciidoctor;
    }
  }

  /** The running engine, started when it is first wanted. */
  Asciidoctor asciidoctor() {
    if (start == null) {
      start = new FutureTask<>(this::started);
      start.run();
    }
    try {
      return start.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Asciidoctor started", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Asciidoctor does not start", e.getCause());
    }
  }

  /** What was logged since the last call, for conversions that other classes ask for. */
  List<EngineRemark> remarks() {
    List<EngineRemark> remarks = new ArrayList<>();
    for (LogRecord found : log) {
      switch (found.getSeverity()) {
        case FATAL, ERROR -> remarks.add(remark(true, found));
        case WARN, UNKNOWN -> remarks.add(remark(false, found));
        default -> {}
      }
    }
    log.clear();
    return remarks;
  }

  /**
   * Stops the engine; the next conversion would start a new one. One that is still starting,
   * because what it was started for is not wanted after all, is left to itself: nobody waits for
   * it.
   */
  @Override
  public void close() {
    if (start != null) {
      if (start.isDone()) {
        asciidoctor().close();
      }
      start = null;
    }
  }

  /** Attributes that hold for every conversion, whatever a document says. */
  static Map<String, String> fixedAttributes() {
    Map<String, String> all = new TreeMap<>(FIXED);
    UNSET.forEach(name -> all.put(name + "!", ""));
    return all;
  }

  private static Options options(String backend) {
    AttributesBuilder attributes = Attributes.builder();
    fixedAttributes().forEach(attributes::attribute);
    return Options.builder()
        .backend(backend)
        .safe(SafeMode.SECURE)
        .standalone(false)
        .attributes(attributes.build())
        .build();
  }

  private static EngineRemark remark(boolean refused, LogRecord found) {
    int line = found.getCursor() == null ? 0 : found.getCursor().getLineNumber();
    return new EngineRemark(refused, Math.max(line, 0), inPlainWords(found.getMessage()));
  }

  private static String inPlainWords(String message) {
    String oneLine = message.strip().replaceAll("\\s+", " ");
    return oneLine.endsWith(".") ? oneLine.substring(0, oneLine.length() - 1) : oneLine;
  }
}
