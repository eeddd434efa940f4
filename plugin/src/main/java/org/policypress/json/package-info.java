/** Values as JSON text, for reports and schemas. */
@NullMarked
package org.policypress.json;

import org.jspecify.annotations.NullMarked;
