/** Where the time of a build goes. */
@NullMarked
package org.policypress.profile;

import org.jspecify.annotations.NullMarked;
