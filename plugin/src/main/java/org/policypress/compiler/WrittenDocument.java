package org.policypress.compiler;

import org.policypress.compose.DocumentView;
import org.policypress.render.ProseReferences;

/**
 * A document as AsciiDoc.
 *
 * @param view what its templates read
 * @param asciiDoc the text
 * @param references the cross-references of the policy that it shows
 */
record WrittenDocument(DocumentView view, String asciiDoc, ProseReferences references) {}
