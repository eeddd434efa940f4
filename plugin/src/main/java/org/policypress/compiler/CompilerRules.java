package org.policypress.compiler;

import java.util.List;
import org.policypress.diagnostic.RuleDescriptor;

/** What the pipeline itself checks. */
public final class CompilerRules {
  /** A catalogue whose name is no language. */
  public static final RuleDescriptor UNKNOWN_CATALOGUE =
      RuleDescriptor.error(
          "unknown-catalogue", "a catalogue of translations is named after its language");

  /** An id that would be the name of a file or folder, and cannot. */
  public static final RuleDescriptor UNSAFE_FILE_NAME =
      RuleDescriptor.error(
          "unsafe-file-name", "ids of organisations, schools and documents can name files");

  /** A section that no template shows. */
  public static final RuleDescriptor UNKNOWN_SECTION =
      RuleDescriptor.error("unknown-section", "every section of a document has its template");

  /** All of them. */
  public static final List<RuleDescriptor> ALL =
      List.of(UNKNOWN_CATALOGUE, UNSAFE_FILE_NAME, UNKNOWN_SECTION);

  private CompilerRules() {}
}
