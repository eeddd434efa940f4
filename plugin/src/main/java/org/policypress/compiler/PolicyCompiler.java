package org.policypress.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.policypress.cache.ArtifactCache;
import org.policypress.compiler.CompilerOptions.Filter;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.model.Usage;
import org.policypress.parts.PartsFolder;
import org.policypress.plan.DocumentCosts;
import org.policypress.profile.Phase;
import org.policypress.publish.PublishException;
import org.policypress.publish.Publisher;
import org.policypress.publish.SiteTree;
import org.policypress.publish.WorkFolder;
import org.policypress.render.RenderRules;
import org.policypress.render.TemplateSource;
import org.policypress.shard.BuildFingerprint;
import org.policypress.shard.ShardRecord;
import org.policypress.website.SiteAddress;

/**
 * The compiler: sources in, a complete site out, or diagnostics and nothing touched.
 *
 * <pre>
 * files → trees → one tree per school → policies → checked policies      (PolicyChecker)
 *       → documents × schools × languages → AsciiDoc → HTML, PDF         (DocumentRenderer)
 *       → pages, start pages, assets → a tree, swapped in                (SiteLinker, Publisher)
 * </pre>
 */
public final class PolicyCompiler {
  private static final String DOCUMENTS = "documents";

  private final CompilerOptions options;
  private final Consumer<String> progress;
  private final Optional<Path> coverage;
  private final TemplateSource templates;

  /** A compiler that makes no coverage report. */
  public PolicyCompiler(CompilerOptions options, Consumer<String> progress) {
    this(options, progress, Optional.empty());
  }

  /**
   * @param options what to do
   * @param progress takes one line for each finished document
   * @param coverage folder of the coverage report; nothing if nobody wants it
   */
  public PolicyCompiler(
      CompilerOptions options, Consumer<String> progress, Optional<Path> coverage) {
    this.options = options;
    this.progress = progress;
    this.coverage = coverage;
    this.templates = options.templates();
  }

  /** Checks all policy sets and reports what is wrong with them. */
  public List<CheckedPolicy> validate(Diagnostics sink) throws CompilerFault {
    Diagnostics found = options.collector();
    try (Engines engines = engines()) {
      PublicAddress.of(options.siteUrl());
      Vocabulary vocabulary = vocabulary(found);
      return check(writer(vocabulary, (job, text) -> {}), vocabulary, engines, found);
    } finally {
      sink.take(found);
    }
  }

  private Engines engines() {
    return new Engines(templates.files(), options.cache());
  }

  /** What the documents of a checked policy show; they are written as it is asked. */
  public Usage usage(CheckedPolicy policy) {
    Diagnostics sink = new Diagnostics();
    return new DocumentWriter(templates, new Vocabulary(templates, sink)).usage(policy, sink);
  }

  private Vocabulary vocabulary(Diagnostics sink) throws CompilerFault {
    return new Vocabulary(templates, OtherCalendars.of(options.calendars()), sink);
  }

  private List<CheckedPolicy> check(
      DocumentWriter writer, Vocabulary vocabulary, Engines engines, Diagnostics sink)
      throws CompilerFault {
    options.checkTemplateDirectory();
    List<CheckedPolicy> checked = new ArrayList<>();
    PolicyChecker checker = PolicyChecker.of(options, templates, writer, vocabulary);
    for (PolicyFolder folder : PolicyFolder.discover(options.sourceDirectory())) {
      checker.check(folder, sink).ifPresent(checked::add);
    }
    if (coverage.isPresent()) {
      report(checker.loaded(), coverage.get(), engines, sink);
    }
    return checked;
  }

  /** Writes the coverage report, whatever was found. */
  private void report(List<LoadedPolicy> loaded, Path folder, Engines engines, Diagnostics sink)
      throws CompilerFault {
    try {
      SiteTree pages = new CoverageReport(templates, engines, sink).of(loaded);
      publisher().publish(pages, folder);
      progress.accept("the coverage report lies in " + folder.resolve("index.html"));
    } catch (PublishException e) {
      throw new CompilerFault("policy.reportDirectory: " + e.getMessage(), e);
    }
  }

  private int published(Publisher publisher, SiteTree site) throws PublishException {
    long start = System.nanoTime();
    int files = publisher.publish(site, options.outputDirectory()).files().size();
    options.profile().add(Phase.PUBLISH, "the site", System.nanoTime() - start);
    return files;
  }

  private DocumentWriter writer(Vocabulary vocabulary, BiConsumer<DocumentJob, String> foresee) {
    return new DocumentWriter(templates, vocabulary, options.profile(), foresee);
  }

  private Publisher publisher() {
    return new Publisher("policypress-" + options.version(), options.timestamp());
  }

  /**
   * Checks, renders and publishes; publishes nothing when there is an error.
   *
   * @param forbids whether what was reported forbids to publish; errors always do
   * @return how many files were published; nothing when it was forbidden
   */
  public OptionalInt compile(Diagnostics sink, Predicate<Diagnostics> forbids)
      throws CompilerFault {
    Optional<SiteAddress> address = PublicAddress.of(options.siteUrl());
    return publish(
        options.filter(),
        made ->
            new SiteLinker(templates, made.vocabulary(), address, options.profile(), made.sink())
                .link(made.documents(), made.work()),
        sink,
        forbids);
  }

  /**
   * The same for a machine that makes only some documents of a site: their parts are published, to
   * be joined with those of the others by {@link SiteMerger}. All rules are asked.
   *
   * @param input what the site is made from
   */
  public OptionalInt shard(
      BuildFingerprint.Source<CompilerFault> input,
      Diagnostics sink,
      Predicate<Diagnostics> forbids)
      throws CompilerFault {
    PublicAddress.of(options.siteUrl());
    BuildFingerprint before = input.now();
    return publish(
        options.filter().ofWholeSite(),
        made -> {
          if (!before.equals(input.now())) {
            throw new CompilerFault(
                "a file has changed while the shard was built, so that nobody knows of which"
                    + " sources it is: build it again");
          }
          List<String> held = made.documents().stream().map(of -> of.job().path()).toList();
          return ShardTree.of(
              ShardRecord.of(before, options.today(), held),
              made.documents(),
              made.parts(),
              made.costs());
        },
        sink,
        forbids);
  }

  /** All documents that the filters let through; no rule is asked. */
  public List<DocumentJob> documents(Diagnostics sink) throws CompilerFault {
    List<CheckedPolicy> policies = UnjudgedPolicies.read(options, templates, sink);
    return sink.hasErrors() ? List.of() : DocumentSelection.of(policies, options.filter());
  }

  /** The documents of a run, and where they lie. */
  private record Made(
      List<RenderedDocument> documents,
      PartsFolder parts,
      DocumentCosts costs,
      Vocabulary vocabulary,
      WorkFolder work,
      Diagnostics sink) {}

  /** Makes of documents what is published. */
  private interface Output {
    SiteTree of(Made made) throws IOException, CompilerFault;
  }

  private OptionalInt publish(
      Filter site, Output output, Diagnostics sink, Predicate<Diagnostics> forbids)
      throws CompilerFault {
    Diagnostics found = options.collector();
    try (Engines engines = engines()) {
      return publish(site, output, engines, found, forbids);
    } catch (PublishException e) {
      throw new CompilerFault(String.valueOf(e.getMessage()), e);
    } finally {
      sink.take(found);
    }
  }

  private OptionalInt publish(
      Filter site, Output output, Engines engines, Diagnostics sink, Predicate<Diagnostics> forbids)
      throws CompilerFault, PublishException {
    if (options.filter().wantsEngines()) {
      engines.foresee();
    }
    Vocabulary vocabulary = vocabulary(sink);
    DocumentWriter writer =
        writer(
            vocabulary,
            (job, text) ->
                DocumentSelection.chosen(job, options.filter())
                    .filter(DocumentJob::isHtml)
                    .ifPresent(wanted -> engines.foresee(text)));
    List<CheckedPolicy> policies = check(writer, vocabulary, engines, sink);
    if (sink.hasErrors() || forbids.test(sink)) {
      return OptionalInt.empty();
    }
    List<DocumentJob> jobs = DocumentSelection.of(policies, options.filter());
    Publisher publisher = publisher();
    publisher.check(options.outputDirectory());
    if (options.siteUrl().isEmpty()
        && jobs.stream().anyMatch(job -> job.part() == SitePart.PUBLIC)) {
      progress.accept(PublicAddress.LEFT_OUT);
    }
    sink.checked(DOCUMENTS, RenderRules.all());
    try (WorkFolder work = WorkFolder.beside(options.outputDirectory())) {
      DocumentMaker maker =
          new DocumentMaker(
              templates,
              vocabulary,
              writer,
              options,
              engines,
              DocumentSelection.of(policies, site),
              sink);
      PartsFolder parts = new PartsFolder(work.folder("parts"));
      DocumentCosts costs = DocumentCosts.in(options.cache().map(ArtifactCache::folder));
      List<RenderedDocument> documents =
          new DocumentRenderer(maker, parts, costs, options.profile(), progress, sink).render(jobs);
      costs.keep();
      SiteTree tree = output.of(new Made(documents, parts, costs, vocabulary, work, sink));
      boolean forbidden = sink.hasErrors() || forbids.test(sink);
      return forbidden ? OptionalInt.empty() : OptionalInt.of(published(publisher, tree));
    } catch (IOException | UncheckedIOException e) {
      throw new CompilerFault(
          "cannot keep what was made beside `"
              + options.outputDirectory()
              + "`: make sure that the disk has room, and build again",
          e);
    }
  }
}
