/** How a build is divided among several machines: by what its documents cost to make. */
@NullMarked
package org.policypress.plan;

import org.jspecify.annotations.NullMarked;
