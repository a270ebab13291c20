/** What changes between two states of a site: its facts, and the files that a proposal touches. */
@NullMarked
package org.comparanda.diff;

import org.jspecify.annotations.NullMarked;
