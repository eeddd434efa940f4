package org.policypress.prose;

import java.util.List;
import org.policypress.diagnostic.RuleDescriptor;

/** The rules that a prose field is held to while it is read. */
public final class ProseRules {
  /** Markup beyond the prose subset. */
  public static final RuleDescriptor MARKUP_IN_TEXT =
      RuleDescriptor.error(
          "markup-in-text",
          "a text holds paragraphs, lists, strong, emphasis, links, cross-references and footnotes,"
              + " and no other markup");

  /** All of them. */
  public static final List<RuleDescriptor> ALL = List.of(MARKUP_IN_TEXT);

  private ProseRules() {}
}
