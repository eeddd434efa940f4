package org.policypress.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.Vocabulary;
import org.policypress.profile.Profile;
import org.policypress.publish.PublishException;
import org.policypress.publish.WorkFolder;
import org.policypress.website.SiteAddress;
import org.policypress.website.SiteAssembler;

/**
 * The compiler for somebody who is writing: a site of which only that is made which is looked at,
 * with engines that stay awake.
 *
 * <pre>
 * refresh: files that changed → trees → policies → the site, of which nothing is made yet
 * file:    one document → AsciiDoc → HTML → its page
 * judge:   all rules, beside the pages
 * </pre>
 */
public final class Preview implements PreviewedSite {
  private final CompilerOptions options;
  private final WorkFolder work;
  private final KnownFiles known = new KnownFiles();
  private final Turns turns = new Turns();
  private final AtomicInteger rounds = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);

  private volatile Engines engines;

  /** Pages as they could last be made, by path. */
  private final Map<String, byte[]> last = new ConcurrentHashMap<>();

  private volatile Optional<PreviewTemplates> templates = Optional.empty();
  private volatile Optional<PreviewEdition> edition = Optional.empty();
  private volatile PreviewRound round = PreviewRound.none();

  /** Sources have been read again, so nobody wants to know any more. */
  private static final class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A preview that has read nothing yet.
   *
   * @param options what is shown; the output folder is the place beside which files are laid down
   *     that are being sent
   * @throws CompilerFault if nothing can be laid down there
   */
  public Preview(CompilerOptions options) throws CompilerFault {
    this.options = options;
    this.engines = new Engines(options.templates().files(), options.cache());
    try {
      this.work = WorkFolder.beside(options.outputDirectory());
    } catch (PublishException e) {
      throw new CompilerFault(String.valueOf(e.getMessage()), e);
    }
    engines.start();
  }

  @Override
  public synchronized void refresh() {
    int number = rounds.incrementAndGet();
    Diagnostics found = new Diagnostics();
    try {
      PreviewTemplates used = PreviewTemplates.now(options, templates);
      if (templates.isPresent() && templates.get() != used) {
        renewEngines(used);
      }
      templates = Optional.of(used);
      List<PreviewRound.Reading> readings = read(used);
      readings.forEach(reading -> found.take(reading.found()));
      boolean whole =
          !PolicyChecker.isMisleading(found)
              && readings.stream().allMatch(reading -> reading.policy().isPresent());
      if (whole) {
        edition = Optional.of(edition(used, readings));
      }
      round = new PreviewRound(number, readings, whole, told(found.sorted()), Optional.empty());
    } catch (CompilerFault fault) {
      round = PreviewRound.failed(number, String.valueOf(fault.getMessage()));
    } catch (RuntimeException bug) {
      round = PreviewRound.failed(number, bug("the sources could not be read", bug));
    } finally {
      begun.countDown();
    }
  }

  private void renewEngines(PreviewTemplates used) {
    engines = turns.take(() -> engines.with(used.source().files()));
  }

  private List<PreviewRound.Reading> read(PreviewTemplates used) throws CompilerFault {
    PolicyReader reader = new PolicyReader(options, used.source().languages(), known);
    List<PreviewRound.Reading> readings = new ArrayList<>();
    for (PolicyFolder folder : PolicyFolder.discover(options.sourceDirectory())) {
      Diagnostics found = new Diagnostics();
      readings.add(new PreviewRound.Reading(reader.checkable(folder, found), found));
    }
    return readings;
  }

  private PreviewEdition edition(PreviewTemplates used, List<PreviewRound.Reading> readings)
      throws CompilerFault {
    Optional<SiteAddress> address = PublicAddress.of(options.siteUrl());
    List<CheckedPolicy> policies =
        readings.stream().flatMap(of -> of.policy().stream()).map(ReadPolicy::policy).toList();
    List<DocumentJob> jobs = DocumentSelection.of(policies, options.filter());
    Diagnostics sink = new Diagnostics();
    return turns.take(
        () -> {
          DocumentMaker maker =
              new DocumentMaker(
                  used.source(), used.vocabulary(), used.writer(), options, engines, jobs, sink);
          Path folder = work.folder("sent");
          return new PreviewEdition(
              jobs.stream().map(job -> new PreviewParts(job, maker, turns, folder, sink)).toList(),
              new SiteAssembler(used.source(), used.vocabulary(), address, sink),
              turns,
              sink);
        });
  }

  @Override
  public boolean judge() {
    PreviewRound asked = round;
    Optional<PreviewTemplates> used = templates;
    if (!asked.whole() || used.isEmpty()) {
      return asked.number() == rounds.get();
    }
    try {
      PreviewRound judged = asked.with(told(judge(asked, used.get()).sorted()));
      return keep(asked, judged);
    } catch (Outdated e) {
      return false;
    } catch (CompilerFault fault) {
      return keep(asked, PreviewRound.failed(asked.number(), String.valueOf(fault.getMessage())));
    } catch (RuntimeException bug) {
      String sentence = bug("the rules could not be asked", bug);
      return keep(asked, PreviewRound.failed(asked.number(), sentence));
    }
  }

  private synchronized boolean keep(PreviewRound asked, PreviewRound judged) {
    if (asked.number() != rounds.get()) {
      return false;
    }
    round = judged;
    return true;
  }

  /** Asks the rules with words and writers of their own, since pages are made meanwhile. */
  private Diagnostics judge(PreviewRound asked, PreviewTemplates used) throws CompilerFault {
    Diagnostics all = new Diagnostics();
    Vocabulary vocabulary =
        new Vocabulary(used.source(), OtherCalendars.of(options.calendars()), all);
    DocumentWriter writer =
        new DocumentWriter(used.source(), vocabulary, Profile.off(), (job, text) -> goOn(asked));
    PolicyChecker checker = PolicyChecker.of(options, used.source(), writer, vocabulary);
    for (PreviewRound.Reading reading : asked.readings()) {
      Diagnostics found = new Diagnostics();
      found.take(reading.found());
      checker.judge(reading.policy().orElseThrow().alone(), found);
      all.take(found);
    }
    return all;
  }

  /** Rules wait a moment for pages, and are given up when sources are read again. */
  private void goOn(PreviewRound asked) {
    try {
      turns.letPass();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Outdated();
    }
    if (asked.number() != rounds.get()) {
      throw new Outdated();
    }
  }

  @Override
  public List<String> starts() {
    awaitFirst();
    return edition.map(PreviewEdition::starts).orElse(List.of());
  }

  @Override
  public Optional<byte[]> file(String path) {
    awaitFirst();
    Optional<PreviewEdition> shown = edition;
    if (shown.isEmpty() || !shown.get().has(path)) {
      return Optional.empty();
    }
    Optional<byte[]> file = shown.get().file(path);
    if (!path.endsWith(".html")) {
      return file;
    }
    file.ifPresent(page -> last.put(path, page));
    return file.or(() -> Optional.ofNullable(last.get(path)));
  }

  private void awaitFirst() {
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public PreviewFindings findings() {
    PreviewRound now = round;
    List<Diagnostic> all = new ArrayList<>(now.diagnostics());
    Optional<String> fault = now.fault();
    if (now.whole() && edition.isPresent()) {
      all.addAll(told(edition.get().found()));
      fault = fault.or(() -> edition.get().fault());
    }
    Diagnostics each = new Diagnostics();
    each.reportAll(all);
    boolean explained = now.whole() && each.hasErrors();
    return new PreviewFindings(each.sorted(), explained ? Optional.empty() : fault);
  }

  /** As grave as the build wants them, with what is wrong with the templates. */
  private List<Diagnostic> told(List<Diagnostic> found) {
    try {
      Diagnostics told = options.collector();
      told.reportAll(found);
      templates.ifPresent(used -> told.reportAll(used.found()));
      return told.sorted();
    } catch (CompilerFault fault) {
      return found;
    }
  }

  private static String bug(String what, RuntimeException bug) {
    return what + ", which is a fault of Policypress: " + bug;
  }

  @Override
  public void close() {
    rounds.incrementAndGet();
    begun.countDown();
    try {
      turns.insist(engines::close);
      work.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (PublishException e) {
      // What is left is deleted by the next preview.
    }
  }
}
