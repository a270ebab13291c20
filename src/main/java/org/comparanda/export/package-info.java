/** The data that goes out beside the pages. */
@NullMarked
package org.comparanda.export;

import org.jspecify.annotations.NullMarked;
