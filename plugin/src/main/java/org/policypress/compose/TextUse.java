package org.policypress.compose;

import java.util.Optional;
import org.policypress.language.ReviewState;

/**
 * A text of the policy that a document asks for.
 *
 * @param path the translators' context
 * @param words what the document says, in its own language or, untranslated, in the source language
 * @param state how far a reader may rely on it; nothing if nobody has translated it
 */
public record TextUse(String path, String words, Optional<ReviewState> state) {}
