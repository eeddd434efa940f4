/** JSON Schemas of the source files, for completion, hover texts and checks in editors. */
@NullMarked
package org.policypress.schema;

import org.jspecify.annotations.NullMarked;
