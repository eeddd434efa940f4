package org.policypress.compose;

/**
 * A word from a list of the source, and what a reader calls it.
 *
 * @param id the word of the source, such as {@code special}
 * @param label what a reader calls it
 */
public record Term(String id, Text label) {}
