package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.List;
import org.policypress.language.Language;
import org.policypress.language.PolicyCatalogue;
import org.policypress.model.PolicyText;
import org.policypress.model.Readership;
import org.policypress.model.Usage;
import org.policypress.source.Located;
import org.policypress.validate.ValidationContext;

/**
 * The texts that the readers of one language see, and their translations.
 *
 * @param tag the language, at the first place that asks for it
 * @param catalogue the translations
 * @param required texts that must be there in the language, in the order of the source
 * @param further texts that may stand in the source language, in the order of the source
 */
record ReadTexts(
    Located<String> tag,
    PolicyCatalogue catalogue,
    List<PolicyText> required,
    List<PolicyText> further) {

  /** The texts of each language besides the source language. */
  static List<ReadTexts> of(ValidationContext context, Usage usage) {
    List<PolicyText> texts = context.texts();
    List<ReadTexts> all = new ArrayList<>();
    for (Readership readers : Readership.of(context.group(), usage)) {
      if (Language.find(readers.language().value()).isPresent()) {
        all.add(
            new ReadTexts(
                readers.language(),
                context.catalogue(readers.language().value()),
                texts.stream().filter(text -> readers.required().contains(text.key())).toList(),
                texts.stream().filter(text -> readers.further().contains(text.key())).toList()));
      }
    }
    return all;
  }

  /** All of them. */
  List<PolicyText> texts() {
    List<PolicyText> all = new ArrayList<>(required);
    all.addAll(further);
    return all;
  }
}
