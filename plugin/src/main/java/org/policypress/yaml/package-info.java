/** Text to located tree: the only package that knows SnakeYAML. */
@NullMarked
package org.policypress.yaml;

import org.jspecify.annotations.NullMarked;
