/** Tests of the whole: what the sample's site holds, and how the goals behave in a build. */
@NullMarked
package org.policypress.site;

import org.jspecify.annotations.NullMarked;
