package org.policypress.compiler;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policypress.brand.BrandRules;
import org.policypress.diagnostic.RuleDescriptor;
import org.policypress.language.CatalogueRules;
import org.policypress.load.LoadRules;
import org.policypress.prose.ProseRules;
import org.policypress.render.RenderRules;
import org.policypress.validate.RuleCatalogue;
import org.policypress.yaml.YamlRules;

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
      List.of(
          UNKNOWN_CATALOGUE,
          UNSAFE_FILE_NAME,
          UNKNOWN_SECTION,
          BrandRules.UNUSABLE_LOGO,
          RenderRules.BROKEN_ANCHOR,
          RenderRules.PRINT_NOT_FOR_SCRIPT,
          RenderRules.MISSING_GLYPH);

  /** What is checked while the files of a policy set are read. */
  static final List<RuleDescriptor> OF_FILES =
      joined(List.of(YamlRules.ALL, CatalogueRules.all(), List.of(UNKNOWN_CATALOGUE)));

  /** What is checked while trees become policies. */
  static final List<RuleDescriptor> OF_LOADING = joined(List.of(LoadRules.ALL, ProseRules.ALL));

  /** What is checked of a policy before it becomes a site. */
  static final List<RuleDescriptor> OF_NAMES =
      List.of(
          UNSAFE_FILE_NAME, UNKNOWN_SECTION, BrandRules.UNUSABLE_LOGO, RenderRules.BROKEN_ANCHOR);

  /** What is checked of a policy without errors, so that no engine starts in vain. */
  static final List<RuleDescriptor> OF_PDFS =
      List.of(RenderRules.PRINT_NOT_FOR_SCRIPT, RenderRules.MISSING_GLYPH);

  private CompilerRules() {}

  private static List<RuleDescriptor> joined(List<List<RuleDescriptor>> some) {
    return some.stream().flatMap(List::stream).toList();
  }

  /**
   * Every rule of every phase, by id. Where a library's complaints can be errors or warnings under
   * one id, it is the error.
   */
  public static List<RuleDescriptor> every() {
    Map<String, RuleDescriptor> byId = new TreeMap<>();
    for (List<RuleDescriptor> some : List.of(RuleCatalogue.descriptors(), ALL, RenderRules.all())) {
      some.forEach(
          rule ->
              byId.merge(
                  rule.id(), rule, (a, b) -> a.severity().compareTo(b.severity()) <= 0 ? a : b));
    }
    return List.copyOf(byId.values());
  }
}
