/** A site that is baked while it is written: served to its author, watched, and shown anew. */
@NullMarked
package org.comparanda.serve;

import org.jspecify.annotations.NullMarked;
