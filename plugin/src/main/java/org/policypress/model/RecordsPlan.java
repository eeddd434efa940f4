package org.policypress.model;

import java.time.LocalDate;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A decision of a public-records body on how long its records are kept and when they may be
 * disposed of.
 *
 * @param id its id
 * @param label its name
 * @param decidedBy who decided it
 * @param decided the day of the decision
 * @param unit the unit for which it holds, if not for all
 * @param url where it can be read
 * @param stewardship owner, review, law, visibility
 */
public record RecordsPlan(
    Located<String> id,
    Phrase label,
    Phrase decidedBy,
    Located<LocalDate> decided,
    Optional<Phrase> unit,
    Optional<Located<String>> url,
    @Inlined Stewardship stewardship)
    implements Entity {}
