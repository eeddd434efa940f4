/** What engines made, kept from build to build by the hash of all that shaped it. */
@NullMarked
package org.policypress.cache;

import org.jspecify.annotations.NullMarked;
