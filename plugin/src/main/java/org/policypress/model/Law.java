package org.policypress.model;

import java.util.Optional;
import org.policypress.source.Located;

/**
 * A provision of national or Union law that a policy rests on.
 *
 * @param id its id
 * @param label how a reader calls it, such as {@code gymnasieloven}
 * @param citation the exact citation
 * @param url an https address of the text
 */
public record Law(
    Located<String> id, Phrase label, Optional<Phrase> citation, Optional<Located<String>> url)
    implements Entity {}
