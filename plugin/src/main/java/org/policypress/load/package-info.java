/** Located tree to model: shape errors become diagnostics. */
@NullMarked
package org.policypress.load;

import org.jspecify.annotations.NullMarked;
