package org.policypress.model;

import java.time.LocalDate;
import java.util.Optional;
import org.policypress.source.Located;

/**
 * A provision of national or Union law that a policy rests on.
 *
 * @param id its id
 * @param label how a reader calls it, such as {@code gymnasieloven}
 * @param citation the exact citation
 * @param url an https address of the text
 * @param until its last day, if it has ended or will
 */
public record Law(
    Located<String> id,
    Phrase label,
    Optional<Phrase> citation,
    Optional<Located<String>> url,
    Optional<Located<LocalDate>> until)
    implements Entity {}
