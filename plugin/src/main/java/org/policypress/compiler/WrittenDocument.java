package org.policypress.compiler;

import org.policypress.compose.DocumentView;

/**
 * A document as AsciiDoc.
 *
 * @param view what its templates read
 * @param asciiDoc the text
 */
record WrittenDocument(DocumentView view, String asciiDoc) {}
