package org.policypress.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policypress.compiler.CompilerFault;
import org.policypress.compiler.PolicySource;
import org.policypress.compiler.TranslationSources;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.language.CatalogueMerge;
import org.policypress.language.Language;
import org.policypress.language.PoFile;
import org.policypress.language.PoMessage;
import org.policypress.language.PoWriter;
import org.policypress.language.ReviewMark;
import org.policypress.language.ReviewState;
import org.policypress.language.TextKey;
import org.policypress.model.Readership;

/**
 * Brings the catalogues of all policy sets up to date with their texts. A catalogue that is no PO
 * file is reported and left as it is, to the byte.
 */
public final class CatalogueUpdater {
  private final TranslationSources sources;
  private final Request request;

  /**
   * What is asked for.
   *
   * @param languages tags of the languages; all without any
   * @param reviewedBy who vouches for each translation in these languages; nothing if nobody does
   * @param check whether nothing is to be written
   * @param today the day that new notes bear
   */
  public record Request(
      List<String> languages, Optional<String> reviewedBy, boolean check, LocalDate today) {
    /** Copies the list. */
    public Request {
      languages = List.copyOf(languages);
    }
  }

  /**
   * @param sources the policies and their catalogues
   * @param request what is asked for
   */
  public CatalogueUpdater(TranslationSources sources, Request request) {
    this.sources = sources;
    this.request = request;
  }

  /** Updates the catalogues and tells of each; what forbids to update one is reported. */
  public List<CatalogueUpdate> update(Diagnostics sink) throws CompilerFault {
    if (request.reviewedBy().isPresent() && request.languages().isEmpty()) {
      throw new CompilerFault(
          "policy.reviewedBy signs the languages that somebody has read: name them in"
              + " policy.languages");
    }
    List<CatalogueUpdate> updates = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (PolicySource policy : sources.policies(sink)) {
      for (Readership readers : readers(policy)) {
        String tag = readers.language().value();
        known.add(tag);
        Optional<Language> language = Language.find(tag).filter(l -> isWanted(tag));
        if (language.isPresent()) {
          update(policy, readers, language.get(), sink).ifPresent(updates::add);
        }
      }
    }
    if (!sink.hasErrors()) {
      checkLanguages(known);
    }
    return updates;
  }

  /**
   * The readers of a policy; none if a document cannot be made, since nobody knows what it shows.
   */
  private static List<Readership> readers(PolicySource policy) {
    List<Readership> readers = Readership.of(policy.group(), policy.usage());
    return policy.usage().isComplete() ? readers : List.of();
  }

  private boolean isWanted(String tag) {
    return request.languages().isEmpty() || request.languages().contains(tag);
  }

  private void checkLanguages(Set<String> known) throws CompilerFault {
    for (String tag : request.languages()) {
      if (!known.contains(tag)) {
        throw new CompilerFault(
            "policy.languages names `"
                + tag
                + "`, into which no document is translated; there is `"
                + String.join("`, `", known)
                + "`");
      }
    }
  }

  private Optional<CatalogueUpdate> update(
      PolicySource policy, Readership readers, Language language, Diagnostics sink)
      throws CompilerFault {
    String name = "locales/" + language.tag() + ".po";
    String shown = policy.folder().isEmpty() ? name : policy.folder() + "/" + name;
    @Nullable Path existing = policy.catalogues().get(language.tag());
    Diagnostics found = new Diagnostics();
    Optional<PoFile> before =
        existing == null ? Optional.empty() : sources.catalogue(language.tag(), existing, found);
    sink.reportAll(found.sorted());
    if (found.hasErrors()) {
      return Optional.empty();
    }
    List<CatalogueMerge.Source> sources = TranslatorHints.sources(policy, readers);
    List<PoMessage> entries = entries(sources, before);
    List<PoMessage> all = new ArrayList<>(entries);
    all.add(header(policy, language, before));
    try {
      CatalogueFile file = new CatalogueFile(policy.path().resolve(name));
      String text = PoWriter.write(all);
      boolean changed = file.differs(text);
      if (changed && !request.check()) {
        file.replace(text);
      }
      return Optional.of(
          new CatalogueUpdate(policy.folder(), shown, language, counts(sources, entries), changed));
    } catch (IOException e) {
      throw new CompilerFault("cannot write " + shown + ": check that you may write there", e);
    }
  }

  /**
   * The entries after the merge: what readers wrote by hand is signed before, for what they saw.
   */
  private List<PoMessage> entries(List<CatalogueMerge.Source> sources, Optional<PoFile> before) {
    LocalDate today = request.today();
    Optional<PoFile> completed =
        before.map(file -> file.map(message -> ReviewMark.complete(message, today)));
    return CatalogueMerge.merge(sources, completed, Optional.of(today)).stream()
        .map(entry -> signed(entry.message()))
        .toList();
  }

  private PoMessage signed(PoMessage message) {
    boolean open =
        !message.obsolete()
            && ReviewMark.isSignable(message)
            && ReviewMark.state(message) == ReviewState.UNREVIEWED;
    return request
        .reviewedBy()
        .filter(who -> open)
        .map(who -> ReviewMark.sign(message, who, request.today()))
        .orElse(message);
  }

  private PoMessage header(PolicySource policy, Language language, Optional<PoFile> before) {
    return before
        .flatMap(PoFile::header)
        .map(entry -> entry.message())
        .orElseGet(
            () ->
                CatalogueHeader.of(
                    policy.group().id(), language, request.today(), sources.header(language)));
  }

  private static CatalogueCounts counts(
      List<CatalogueMerge.Source> sources, List<PoMessage> entries) {
    Set<TextKey> wanted =
        sources.stream()
            .filter(CatalogueMerge.Source::wanted)
            .map(CatalogueMerge.Source::key)
            .collect(Collectors.toSet());
    return CatalogueCounts.of(
        entries.stream()
            .filter(entry -> !entry.obsolete() && wanted.contains(TextKey.of(entry)))
            .toList());
  }
}
