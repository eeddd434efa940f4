package org.policypress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Personal data that go to a country outside the European Economic Area (art. 44 to 49).
 *
 * @param id its id
 * @param label what is transferred, and to whom
 * @param country the country, as ISO 3166-1 alpha-2 code
 * @param processor the processor that receives it
 * @param recipient the other recipient that receives it
 * @param categories the data
 * @param mechanism what makes it lawful
 * @param checked the day on which somebody last looked whether the mechanism still holds
 * @param safeguards how a person can see the safeguards (art. 13(1)(f))
 * @param stewardship owner, review, law, visibility
 */
public record Transfer(
    Located<String> id,
    Phrase label,
    Located<String> country,
    Optional<Ref<Processor>> processor,
    Optional<Ref<Recipient>> recipient,
    List<Ref<DataCategory>> categories,
    Optional<Located<Mechanism>> mechanism,
    Optional<Located<LocalDate>> checked,
    Optional<Phrase> safeguards,
    @Inlined Stewardship stewardship)
    implements Entity {
  /** What makes a transfer lawful. */
  public enum Mechanism {
    /** A decision of the Commission that the country protects enough (art. 45). */
    ADEQUACY,
    /** Standard data protection clauses (art. 46(2)(c)). */
    STANDARD_CLAUSES,
    /** Binding corporate rules (art. 47). */
    BINDING_RULES,
    /** A binding instrument between public authorities (art. 46(2)(a)). */
    PUBLIC_INSTRUMENT,
    /** A derogation for a specific situation (art. 49). */
    DEROGATION
  }

  /** Copies the list. */
  public Transfer {
    categories = List.copyOf(categories);
  }
}
