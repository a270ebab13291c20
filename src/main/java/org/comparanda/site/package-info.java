/** The whole of a site, read once, and where each of its pages stands. */
@NullMarked
package org.comparanda.site;

import org.jspecify.annotations.NullMarked;
