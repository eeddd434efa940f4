package org.policypress.compose;

/**
 * A day for a reader.
 *
 * @param words in words
 * @param iso as ISO 8601
 */
public record DayText(Text words, String iso) {}
