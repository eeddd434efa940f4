package org.policypress.model;

import org.policypress.source.Located;

/**
 * A reason for access: an entry of the legend below the access matrix.
 *
 * @param id its id
 * @param label its name
 * @param description what it means
 * @param stewardship owner, review, law, visibility
 */
public record AccessReason(
    Located<String> id, Phrase label, Phrase description, @Inlined Stewardship stewardship)
    implements Entity {}
