/** The typed policy: records of the domain, each value with its span. */
@NullMarked
package org.policypress.model;

import org.jspecify.annotations.NullMarked;
