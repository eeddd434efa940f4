package org.policypress.compose;

import java.util.Optional;

/**
 * The edition of a document that counts where a translation says something else: the one in the
 * language in which the policy is written.
 *
 * @param wording words of its language
 * @param page address of its page, relative to the translation; nothing if none is published
 */
public record PrevailingEdition(Wording wording, Optional<String> page) {}
