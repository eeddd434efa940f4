package org.policypress.render;

import java.time.Instant;
import org.policypress.language.Language;

/**
 * What a PDF says about itself, in its metadata, on its cover and at the edge of its pages.
 *
 * @param layout how its pages are made up
 * @param title title of the document
 * @param organisation who publishes it: the school or the group, by name
 * @param subject what it is, in a line; empty if there is nothing to add to the title
 * @param language language of the document
 * @param revised the whole line about the last revision, such as {@code Revideret 3. august 2026}
 * @param timestamp the time that the file bears, never the clock's
 * @param words words at the edge of the pages
 */
public record PdfProperties(
    PdfLayout layout,
    String title,
    String organisation,
    String subject,
    Language language,
    String revised,
    Instant timestamp,
    PdfWords words) {}
