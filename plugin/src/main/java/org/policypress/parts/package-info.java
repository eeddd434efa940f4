/** What the engines made of documents, kept on disk until the site is put together. */
@NullMarked
package org.policypress.parts;

import org.jspecify.annotations.NullMarked;
