/** Runs the rules over the policy of every school and applies suppressions. */
@NullMarked
package org.policypress.validate;

import org.jspecify.annotations.NullMarked;
