package org.policypress.diagnostic;

import org.policypress.source.SourceSpan;

/**
 * Another place that has to do with a diagnostic.
 *
 * @param message what stands there, such as {@code declared at}
 * @param span the place
 */
public record RelatedLocation(String message, SourceSpan span) {}
