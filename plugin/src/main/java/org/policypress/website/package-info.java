/** The website: pages around finished documents, start pages, and the ways between them. */
@NullMarked
package org.policypress.website;

import org.jspecify.annotations.NullMarked;
