/** View to AsciiDoc to HTML and PDF: the only package that knows the engines. */
@NullMarked
package org.policypress.render;

import org.jspecify.annotations.NullMarked;
