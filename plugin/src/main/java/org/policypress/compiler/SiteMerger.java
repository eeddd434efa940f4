package org.policypress.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.policypress.cache.ArtifactCache;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.DocumentJob;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.SitePart;
import org.policypress.edition.Vocabulary;
import org.policypress.plan.DocumentCosts;
import org.policypress.publish.PublishException;
import org.policypress.publish.Publisher;
import org.policypress.publish.SiteTree;
import org.policypress.publish.WorkFolder;
import org.policypress.render.TemplateSource;
import org.policypress.shard.BuildFingerprint;
import org.policypress.shard.ShardException;
import org.policypress.shard.Shards;
import org.policypress.website.SiteAddress;

/**
 * Joins shards to the site that one build would have made. The policy is read, but no rule is asked
 * and no engine starts: the shards have done that for these very sources.
 */
public final class SiteMerger {
  private final CompilerOptions options;
  private final Consumer<String> progress;
  private final TemplateSource templates;

  /**
   * @param options which site
   * @param progress takes a line when there is something to say
   */
  public SiteMerger(CompilerOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
    this.templates = options.templates();
  }

  /**
   * Checks the shards and publishes the site.
   *
   * @param places folders of shards, or folders in which they lie
   * @param input what the site is made from
   * @return how many files were published; nothing when there were errors
   */
  public OptionalInt merge(
      Collection<Path> places,
      BuildFingerprint.Source<CompilerFault> input,
      Diagnostics sink,
      Predicate<Diagnostics> forbids)
      throws CompilerFault {
    Diagnostics found = options.collector();
    try {
      return publish(places, input.now(), found, forbids);
    } catch (PublishException | ShardException e) {
      throw new CompilerFault(String.valueOf(e.getMessage()), e);
    } catch (IOException | UncheckedIOException e) {
      throw new CompilerFault(
          "cannot join the shards into `"
              + options.outputDirectory()
              + "`: make sure that all can be read and that the disk has room, and try again",
          e);
    } finally {
      sink.take(found);
    }
  }

  private OptionalInt publish(
      Collection<Path> places,
      BuildFingerprint input,
      Diagnostics sink,
      Predicate<Diagnostics> forbids)
      throws CompilerFault, PublishException, ShardException, IOException {
    Optional<SiteAddress> address = PublicAddress.of(options.siteUrl());
    Publisher publisher = new Publisher("policypress-" + options.version(), options.timestamp());
    publisher.check(options.outputDirectory());
    Shards shards = Shards.read(places, input, options.today());
    Vocabulary vocabulary = new Vocabulary(templates, OtherCalendars.of(options.calendars()), sink);
    List<CheckedPolicy> policies = UnjudgedPolicies.read(options, templates, sink);
    if (sink.hasErrors()) {
      return OptionalInt.empty();
    }
    List<DocumentJob> jobs = DocumentSelection.of(policies, options.filter());
    List<RenderedDocument> documents = shards.documents(jobs);
    if (address.isEmpty() && jobs.stream().anyMatch(job -> job.part() == SitePart.PUBLIC)) {
      progress.accept(PublicAddress.LEFT_OUT);
    }
    keepCosts(shards);
    try (WorkFolder work = WorkFolder.beside(options.outputDirectory())) {
      SiteTree site =
          new SiteLinker(templates, vocabulary, address, options.profile(), sink)
              .link(documents, work);
      return sink.hasErrors() || forbids.test(sink)
          ? OptionalInt.empty()
          : OptionalInt.of(publisher.publish(site, options.outputDirectory()).files().size());
    }
  }

  /** So that the next plan knows what each machine has measured. */
  private void keepCosts(Shards shards) {
    DocumentCosts costs = DocumentCosts.in(options.cache().map(ArtifactCache::folder));
    shards.costs().forEach(costs::measured);
    costs.keep();
  }
}
