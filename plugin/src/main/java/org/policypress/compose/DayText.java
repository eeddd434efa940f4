package org.policypress.compose;

/**
 * A day for a reader.
 *
 * @param words in words
 * @param iso as ISO 8601
 * @param legal in words with the ISO date beside it, for a day on which something depends in law
 */
public record DayText(Text words, String iso, Text legal) {}
