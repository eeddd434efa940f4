package org.policypress.diagnostic;

import org.policypress.source.SourceSpan;

/**
 * A diagnostic that an author has decided to live with.
 *
 * @param diagnostic what would have been said
 * @param because the author's reason
 * @param place where the author says so
 */
public record SuppressedDiagnostic(Diagnostic diagnostic, String because, SourceSpan place) {}
