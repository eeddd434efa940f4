/** Editions: which document of which school is made in which language, and what came of it. */
@NullMarked
package org.policypress.edition;

import org.jspecify.annotations.NullMarked;
