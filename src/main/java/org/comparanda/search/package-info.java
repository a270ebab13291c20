/** The index that readers search in their browser, made when the site is baked. */
@NullMarked
package org.comparanda.search;

import org.jspecify.annotations.NullMarked;
