/** A site becomes a folder of pages: the only package that knows JBake and FreeMarker. */
@NullMarked
package org.comparanda.bake;

import org.jspecify.annotations.NullMarked;
