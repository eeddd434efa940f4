/** Organisations that nobody runs, of any size, for measuring what a size costs. */
@NullMarked
package org.policypress.synthetic;

import org.jspecify.annotations.NullMarked;
