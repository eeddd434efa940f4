/** The translators' workflow: catalogues brought up to date with the policy. */
@NullMarked
package org.policypress.translate;

import org.jspecify.annotations.NullMarked;
