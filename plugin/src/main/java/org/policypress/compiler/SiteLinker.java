package org.policypress.compiler;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.RenderedDocument;
import org.policypress.edition.Vocabulary;
import org.policypress.profile.Phase;
import org.policypress.profile.Profile;
import org.policypress.publish.SiteTree;
import org.policypress.publish.WorkFolder;
import org.policypress.render.TemplateSource;
import org.policypress.website.SiteAddress;
import org.policypress.website.SiteAssembler;
import org.policypress.website.SiteFiles;

/** Puts a site together from the parts of its documents, wherever these were made. */
final class SiteLinker {
  private final SiteAssembler assembler;
  private final Profile profile;

  /**
   * @param address where the public tree is on the web, if that is known
   * @param sink takes what is wrong with templates when a page is made
   */
  SiteLinker(
      TemplateSource templates,
      Vocabulary vocabulary,
      Optional<SiteAddress> address,
      Profile profile,
      Diagnostics sink) {
    this.assembler = new SiteAssembler(templates, vocabulary, address, sink);
    this.profile = profile;
  }

  /**
   * The site, without pages whose templates have faults.
   *
   * @param work where pages are laid down until it is published
   */
  SiteTree link(List<RenderedDocument> documents, WorkFolder work) throws IOException {
    SiteFiles files = assembler.files(documents);
    SiteTree tree = new SiteTree();
    for (var made : files.made().entrySet()) {
      Optional<byte[]> bytes = profile.time(Phase.ASSEMBLE, made.getKey(), made.getValue()::get);
      if (bytes.isPresent()) {
        tree.add(made.getKey(), work.keep(made.getKey(), bytes.get()));
      }
    }
    files.stored().forEach((path, file) -> tree.add(path, file.get()));
    assembler.late().forEach(tree::add);
    return tree;
  }
}
