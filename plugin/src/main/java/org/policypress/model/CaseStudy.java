package org.policypress.model;

import java.time.LocalDate;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * Something that happened elsewhere and what it teaches, without names.
 *
 * @param id its id
 * @param title its heading
 * @param facts what happened
 * @param lesson what follows for us
 * @param decidedBy the authority or court that judged it
 * @param decided the day of the decision
 * @param url where it can be read
 * @param stewardship owner, review, law, visibility
 */
public record CaseStudy(
    Located<String> id,
    Phrase title,
    Passage facts,
    Phrase lesson,
    Optional<Phrase> decidedBy,
    Optional<Located<LocalDate>> decided,
    Optional<Located<String>> url,
    @Inlined Stewardship stewardship)
    implements Entity {}
