/** Diagnostics as text for people and machines. */
@NullMarked
package org.policypress.report;

import org.jspecify.annotations.NullMarked;
