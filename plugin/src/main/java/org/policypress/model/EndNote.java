package org.policypress.model;

import org.policypress.source.Located;

/**
 * A note at the end of a handbook that gives the source of what a section says.
 *
 * @param id its id
 * @param topic the section that carries its mark
 * @param citation the articles and recitals
 * @param text what they say
 * @param stewardship owner, review, law, visibility
 */
public record EndNote(
    Located<String> id,
    Located<Guidance.Topic> topic,
    Phrase citation,
    Phrase text,
    @Inlined Stewardship stewardship)
    implements Entity {}
