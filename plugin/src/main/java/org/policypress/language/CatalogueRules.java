package org.policypress.language;

import java.util.List;
import org.policypress.diagnostic.RuleDescriptor;

/** The rules that reading a message catalogue can break. */
public final class CatalogueRules {
  /** The file is no PO file, or not one in UTF-8. */
  public static final RuleDescriptor MALFORMED =
      RuleDescriptor.error("malformed-catalogue", "a catalogue is a PO file in UTF-8");

  /** One text of one place is translated twice. */
  public static final RuleDescriptor DUPLICATE =
      RuleDescriptor.error(
          "duplicate-translation", "a text has one translation at each place where it stands");

  /** A translation lost a placeholder such as {@code {number}}, or made one up. */
  public static final RuleDescriptor PLACEHOLDER =
      RuleDescriptor.error(
          "translation-placeholder-mismatch", "a translation has the placeholders of its original");

  /** A translation holds a character that makes it look like another text. */
  public static final RuleDescriptor CONTROL_CHARACTER =
      RuleDescriptor.error(
          "control-character-in-translation", "a translation reads as it is written");

  /** A document says something that the catalogue of its language has no words for. */
  public static final RuleDescriptor MISSING =
      RuleDescriptor.error(
          "message-missing", "a catalogue has every message that a document in its language shows");

  private CatalogueRules() {}

  /** All of them. */
  public static List<RuleDescriptor> all() {
    return List.of(CONTROL_CHARACTER, DUPLICATE, MALFORMED, PLACEHOLDER);
  }
}
