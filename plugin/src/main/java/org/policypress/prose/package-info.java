/** The small AsciiDoc subset of prose fields: parsed with spans, written back canonically. */
@NullMarked
package org.policypress.prose;

import org.jspecify.annotations.NullMarked;
