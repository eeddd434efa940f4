package org.policypress.compose;

import org.policypress.language.Language;
import org.policypress.language.ReviewState;
import org.policypress.prose.Prose;

/**
 * A prose field for a reader.
 *
 * @param prose its paragraphs and lists
 * @param language its language
 * @param state whether somebody vouches for it
 */
public record ProseText(Prose prose, Language language, ReviewState state) {}
