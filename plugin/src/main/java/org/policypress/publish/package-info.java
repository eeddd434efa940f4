/** A complete new tree, swapped in, with its manifest. */
@NullMarked
package org.policypress.publish;

import org.jspecify.annotations.NullMarked;
