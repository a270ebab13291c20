/** Rules that turn a site, or its staged pages, into problems. */
@NullMarked
package org.comparanda.check;

import org.jspecify.annotations.NullMarked;
