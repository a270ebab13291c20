/** Mends in data files what a machine can mend without a doubt. */
@NullMarked
package org.comparanda.check.mend;

import org.jspecify.annotations.NullMarked;
