package org.comparanda.bake;

import org.comparanda.compare.Cell;
import org.comparanda.compare.Strand;

/**
 * A place in an attribute's ranking: what a subject reaches under one condition.
 *
 * @param first whether it is the cell's first place, which addresses of the cell lead to
 */
public record Ranked(Cell cell, Strand strand, boolean first) {}
