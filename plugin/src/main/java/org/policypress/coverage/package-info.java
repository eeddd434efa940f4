/** The report for the compliance lead: what covers what, and where there are holes. */
@NullMarked
package org.policypress.coverage;

import org.jspecify.annotations.NullMarked;
