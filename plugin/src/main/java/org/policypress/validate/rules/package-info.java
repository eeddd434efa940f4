/** The rules that need the whole policy, one class each. */
@NullMarked
package org.policypress.validate.rules;

import org.jspecify.annotations.NullMarked;
