/** The Maven goals: parameters, logging, failing the build. */
@NullMarked
package org.policypress.mojo;

import org.jspecify.annotations.NullMarked;
