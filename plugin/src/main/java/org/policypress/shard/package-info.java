/** Parts of a site that were made on different machines, and what tells that they fit together. */
@NullMarked
package org.policypress.shard;

import org.jspecify.annotations.NullMarked;
