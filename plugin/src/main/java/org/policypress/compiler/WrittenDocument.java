package org.policypress.compiler;

import org.policypress.compose.DocumentView;
import org.policypress.render.ProseReferences;

/**
 * A document as AsciiDoc.
 *
 * @param view what its templates read
 * @param asciiDoc the text
 * @param draft whether it is a translation of which nobody has reviewed anything
 * @param references the cross-references of the policy that it shows
 */
record WrittenDocument(
    DocumentView view, String asciiDoc, boolean draft, ProseReferences references) {}
