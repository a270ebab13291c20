/** The forms in which the problems of a site are told: for people, for programs, for hosts. */
@NullMarked
package org.comparanda.cli.report;

import org.jspecify.annotations.NullMarked;
