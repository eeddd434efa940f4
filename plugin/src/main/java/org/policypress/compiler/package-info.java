/** The pipeline: its phases, in order. */
@NullMarked
package org.policypress.compiler;

import org.jspecify.annotations.NullMarked;
