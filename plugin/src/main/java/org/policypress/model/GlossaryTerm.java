package org.policypress.model;

import java.util.Optional;
import org.policypress.source.Located;

/**
 * A word of data protection, explained in one breath.
 *
 * @param id its id
 * @param term the word
 * @param definition what it means
 * @param source the article or law that defines it
 * @param stewardship owner, review, law, visibility
 */
public record GlossaryTerm(
    Located<String> id,
    Phrase term,
    Passage definition,
    Optional<Phrase> source,
    @Inlined Stewardship stewardship)
    implements Entity {}
