package org.policypress.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.brand.Logos;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.CheckedPolicy;
import org.policypress.edition.Vocabulary;
import org.policypress.language.Language;
import org.policypress.language.PoFile;
import org.policypress.language.PoMessage;
import org.policypress.model.PolicyGroup;
import org.policypress.model.Usage;
import org.policypress.render.TemplateSource;

/** Policies and catalogues as those need them who translate; no rule is asked. */
public final class TranslationSources {
  private final CompilerOptions options;
  private final TemplateSource templates;

  /**
   * @param options where the policies are, and with which templates their documents are made
   */
  public TranslationSources(CompilerOptions options) {
    this.options = options;
    this.templates = options.templates();
  }

  /** The policy sets. What forbids to read one is reported, and the set left out. */
  public List<PolicySource> policies(Diagnostics sink) throws CompilerFault {
    options.checkTemplateDirectory();
    DocumentWriter writer = new DocumentWriter(templates, new Vocabulary(templates, sink));
    List<PolicySource> sources = new ArrayList<>();
    for (PolicyFolder folder : PolicyFolder.discover(options.sourceDirectory())) {
      policy(folder, writer, sink).ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<PolicySource> policy(
      PolicyFolder folder, DocumentWriter writer, Diagnostics sink) throws CompilerFault {
    Diagnostics found = new Diagnostics();
    Optional<PolicyReader.Read> read = reader().policy(folder, found);
    sink.take(found);
    if (read.isEmpty() || PolicyChecker.isMisleading(found)) {
      return Optional.empty();
    }
    PolicyGroup group = read.get().group();
    Usage usage =
        writer.usage(new CheckedPolicy(group, Map.of(), read.get().trees(), Logos.none()), sink);
    return Optional.of(
        new PolicySource(
            options.shown(folder.path()), folder.path(), group, usage, folder.catalogues()));
  }

  /** A catalogue of a policy set, or what is whole of it. */
  public Optional<PoFile> catalogue(String tag, Path file, Diagnostics sink) throws CompilerFault {
    return reader().catalogue(tag, file, sink);
  }

  /** The head of the templates' catalogue of a language. */
  public Optional<PoMessage> header(Language language) {
    return new Vocabulary(templates, new Diagnostics()).header(language);
  }

  private PolicyReader reader() {
    return new PolicyReader(options, templates.languages(), new KnownFiles());
  }
}
