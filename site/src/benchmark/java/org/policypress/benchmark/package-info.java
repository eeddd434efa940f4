/** What the compiler costs in time and memory, measured; see CONTRIBUTING.md. */
@NullMarked
package org.policypress.benchmark;

import org.jspecify.annotations.NullMarked;
