/** What an organisation looks like: its colours made readable, its logos checked. */
@NullMarked
package org.policypress.brand;

import org.jspecify.annotations.NullMarked;
