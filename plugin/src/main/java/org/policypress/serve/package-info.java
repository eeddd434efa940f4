/** The preview: a site as it is while its sources are written, shown on this machine alone. */
@NullMarked
package org.policypress.serve;

import org.jspecify.annotations.NullMarked;
