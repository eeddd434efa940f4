/** What the compiler says to an author: diagnostics, the rules they come from, suppressions. */
@NullMarked
package org.policypress.diagnostic;

import org.jspecify.annotations.NullMarked;
