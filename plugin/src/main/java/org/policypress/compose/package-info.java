/** A school's policy, a document and a language become the view that templates read. */
@NullMarked
package org.policypress.compose;

import org.jspecify.annotations.NullMarked;
