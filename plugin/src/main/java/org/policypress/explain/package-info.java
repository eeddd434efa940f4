/** What holds at a place of the policy, where it is written, and which documents show it. */
@NullMarked
package org.policypress.explain;

import org.jspecify.annotations.NullMarked;
