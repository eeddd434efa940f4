package org.policypress.model;

import java.util.Optional;
import org.policypress.source.Located;

/**
 * Another controller that decides together with the organisation (art. 26).
 *
 * @param id its id
 * @param label its name
 * @param task what is decided together
 * @param arrangement who does what: the essence that data subjects may see (art. 26(2))
 * @param contact where data subjects turn to
 * @param stewardship owner, review, law, visibility
 */
public record JointController(
    Located<String> id,
    Phrase label,
    Phrase task,
    Passage arrangement,
    Optional<Ref<Contact>> contact,
    @Inlined Stewardship stewardship)
    implements Entity {}
