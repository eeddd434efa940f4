/** Files, positions and spans: where something stands. */
@NullMarked
package org.policypress.source;

import org.jspecify.annotations.NullMarked;
