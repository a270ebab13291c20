/**
 * The rules of the design's sections 3 and 4: claims become cells with findings, cells become
 * tables.
 */
@NullMarked
package org.comparanda.compare;

import org.jspecify.annotations.NullMarked;
