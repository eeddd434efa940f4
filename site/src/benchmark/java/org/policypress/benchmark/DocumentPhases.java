package org.policypress.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PolicySource;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.render.AccessiblePdf;
import org.policypress.render.AsciidoctorEngine;
import org.policypress.render.FinishedHtml;
import org.policypress.render.TemplateFiles;

/** The phases through which one document of a sample goes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentPhases {
  /** The organisation whose documents are made; it says the most of what a policy may say. */
  static final String SAMPLE = "fjordgymnasierne";

  private final AsciidoctorEngine engine = new AsciidoctorEngine();
  private final AccessiblePdf accessible = new AccessiblePdf(TemplateFiles.standard());
  private final Path sources = Settings.samples().resolve(SAMPLE);
  private final PreparedDocument document;
  private final PreparedDocument.Composed composed;
  private final FinishedHtml html;

  /** Takes the first document of the sample, its handbook, through all phases. */
  public DocumentPhases() {
    try {
      document = PreparedDocument.of(PreparedDocument.checked(sources), 1).get(0);
    } catch (CompilerFault e) {
      throw new IllegalStateException("the sample has faults", e);
    }
    composed = document.compose();
    html = document.html(composed, engine);
  }

  /** Has the engines started. */
  @Setup
  public void start() {
    document.pdf(composed, html, accessible);
  }

  /** Stops them. */
  @TearDown
  public void stop() {
    engine.close();
  }

  /** YAML to the policy of each school. */
  @Benchmark
  public List<PolicySource> load() throws CompilerFault {
    return Compilations.translations(sources).policies(new Diagnostics());
  }

  /** The same with its catalogues, asked every rule. */
  @Benchmark
  public List<CheckedPolicy> loadAndValidate() throws CompilerFault {
    return Compilations.of(sources, sources.resolveSibling("none"), "html")
        .validate(new Diagnostics());
  }

  /** Policy to AsciiDoc, with figures. */
  @Benchmark
  public PreparedDocument.Composed compose() {
    return document.compose();
  }

  /** AsciiDoc to finished HTML. */
  @Benchmark
  public FinishedHtml html() {
    return document.html(composed, engine);
  }

  /** Finished HTML to accessible PDF. */
  @Benchmark
  public byte[] pdf() {
    return document.pdf(composed, html, accessible);
  }
}
