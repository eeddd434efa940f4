/** A base tree and a school's overlay become that school's tree, spans kept, locks held. */
@NullMarked
package org.policypress.overlay;

import org.jspecify.annotations.NullMarked;
