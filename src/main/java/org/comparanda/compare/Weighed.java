package org.comparanda.compare;

import org.comparanda.ledger.Claim;
import org.comparanda.ledger.Document;

/**
 * A claim with how it stands to the head of its cell.
 *
 * @param primary whether its document is the maker's own word on the subject
 */
public record Weighed(Claim claim, Document document, boolean primary, Relation relation) {}
