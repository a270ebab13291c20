/**
 * Text becomes trees with spots: YAML nodes, headers and articles, and the problems of those that
 * cannot be read.
 */
@NullMarked
package org.comparanda.read;

import org.jspecify.annotations.NullMarked;
