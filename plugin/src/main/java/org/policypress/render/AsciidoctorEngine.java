package org.policypress.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.source.SourceFile;
import org.policypress.source.SourceSpan;

/**
 * Turns AsciiDoc into embedded HTML: the one place where Asciidoctor runs.
 *
 * <p>The engine starts at the first conversion, which takes some seconds, and serves any number of
 * documents after it. It belongs to one thread at a time: whoever made it converts and closes it.
 * Another thread may take it over, but two never use it side by side, and two engines are never
 * started side by side in one process (asciidoctor-maven-plugin issue 821).
 */
public final class AsciidoctorEngine implements AutoCloseable {
  /** What Asciidoctor refuses to understand in a document. */
  public static final RuleDescriptor REFUSED =
      RuleDescriptor.error("asciidoctor", "Asciidoctor reads every document without a complaint");

  /** What Asciidoctor finds strange in a document. */
  public static final RuleDescriptor STRANGE =
      RuleDescriptor.warning("asciidoctor", REFUSED.title());

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

  private @Nullable Asciidoctor asciidoctor;
  private final List<LogRecord> log = new ArrayList<>();

  /**
   * Converts one document; its title becomes the {@code h1}.
   *
   * @param asciiDoc the document, under the name by which a diagnostic shall call it
   * @param diagnostics takes what Asciidoctor has to say, on the lines of the document
   * @return HTML without head and foot, as Asciidoctor writes it: not yet fit for a reader
   */
  public String toHtml(SourceFile asciiDoc, Diagnostics diagnostics) {
    Asciidoctor engine = asciidoctor();
    log.clear();
    String html = engine.convert(asciiDoc.text(), options("html5"));
    reportLog(asciiDoc, diagnostics);
    return html;
  }

  /** The running engine, started when it is first wanted. */
  Asciidoctor asciidoctor() {
    if (asciidoctor == null) {
      if (System.getProperty(COMPILE_MODE) == null) {
        System.setProperty(COMPILE_MODE, "OFF");
      }
      CONSOLE.setUseParentHandlers(false);
      asciidoctor = Asciidoctor.Factory.create();
      LogHandler handler = log::add;
      asciidoctor.registerLogHandler(handler);
    }
    return asciidoctor;
  }

  /** Gives out what was logged since the last call, for conversions that other classes ask for. */
  void reportLog(SourceFile asciiDoc, Diagnostics diagnostics) {
    for (LogRecord found : log) {
      switch (found.getSeverity()) {
        case FATAL, ERROR -> diagnostics.report(diagnostic(REFUSED, asciiDoc, found));
        case WARN, UNKNOWN -> diagnostics.report(diagnostic(STRANGE, asciiDoc, found));
        default -> {}
      }
    }
    log.clear();
  }

  /** Stops the engine; the next conversion would start a new one. */
  @Override
  public void close() {
    if (asciidoctor != null) {
      asciidoctor.close();
      asciidoctor = null;
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

  private static Diagnostic diagnostic(RuleDescriptor rule, SourceFile asciiDoc, LogRecord found) {
    return Diagnostic.of(rule, place(asciiDoc, found), inPlainWords(found.getMessage()))
        .withHint(
            "the AsciiDoc comes from a section template or from a prose field: mend it there");
  }

  private static SourceSpan place(SourceFile asciiDoc, LogRecord found) {
    int line = found.getCursor() == null ? 0 : found.getCursor().getLineNumber();
    if (line < 1 || line > asciiDoc.lineCount()) {
      return asciiDoc.start();
    }
    int start = lineStart(asciiDoc.text(), line);
    return asciiDoc.span(start, start + asciiDoc.line(line).length());
  }

  private static int lineStart(String text, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }

  private static String inPlainWords(String message) {
    String oneLine = message.strip().replaceAll("\\s+", " ");
    return oneLine.endsWith(".") ? oneLine.substring(0, oneLine.length() - 1) : oneLine;
  }
}
