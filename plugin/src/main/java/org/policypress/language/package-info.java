/** Languages, directions, message catalogues, and dates, periods and lists in words. */
@NullMarked
package org.policypress.language;

import org.jspecify.annotations.NullMarked;
