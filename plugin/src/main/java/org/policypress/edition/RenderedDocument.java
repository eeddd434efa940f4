package org.policypress.edition;

/**
 * A document that the engines have made.
 *
 * @param job what was asked for
 * @param parts what was made
 */
public record RenderedDocument(DocumentJob job, DocumentParts parts) {}
