package org.policypress.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policypress.cache.ContentKey;
import org.policypress.cache.FileTree;
import org.policypress.diagnostic.Diagnostic;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.edition.Vocabulary;
import org.policypress.render.TemplateSource;

/** Templates as they are at one moment, read once for all pages that are made with them. */
final class PreviewTemplates {
  private final TemplateSource source;
  private final ContentKey content;
  private final Diagnostics found = new Diagnostics();
  private final Vocabulary vocabulary;
  private final DocumentWriter writer;

  private PreviewTemplates(CompilerOptions options, ContentKey content) throws CompilerFault {
    this.source = options.templates();
    this.content = content;
    this.vocabulary = new Vocabulary(source, OtherCalendars.of(options.calendars()), found);
    this.writer = new DocumentWriter(source, vocabulary);
  }

  /** The templates as they are now: the same as before if nothing in them has changed. */
  static PreviewTemplates now(CompilerOptions options, Optional<PreviewTemplates> before)
      throws CompilerFault {
    options.checkTemplateDirectory();
    ContentKey content = content(options.templateDirectory());
    return before.isPresent() && before.get().content.equals(content)
        ? before.get()
        : new PreviewTemplates(options, content);
  }

  private static ContentKey content(Optional<Path> folder) throws CompilerFault {
    ContentKey.Builder key = ContentKey.of("templates");
    if (folder.isPresent()) {
      try {
        FileTree.into(key, folder.get());
      } catch (IOException e) {
        throw new CompilerFault(
            "cannot read the template folder " + folder.get() + ": check that you may read it", e);
      }
    }
    return key.key();
  }

  TemplateSource source() {
    return source;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  DocumentWriter writer() {
    return writer;
  }

  /** What is wrong with their catalogues, as far as they were wanted. */
  List<Diagnostic> found() {
    return found.sorted();
  }
}
