package org.policypress.coverage;

import java.util.Optional;
import org.policypress.language.ReviewState;

/**
 * A text of the policy that a document shows.
 *
 * @param path the translators' context
 * @param words the text as the policy has it
 * @param state how far a reader may rely on it; nothing if nobody has translated it
 */
public record ShownText(String path, String words, Optional<ReviewState> state) {}
