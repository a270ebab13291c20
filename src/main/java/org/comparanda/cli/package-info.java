/** The command line: where today's date and the environment enter. */
@NullMarked
package org.comparanda.cli;

import org.jspecify.annotations.NullMarked;
