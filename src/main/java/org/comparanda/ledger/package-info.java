/** Trees become records: subjects, attributes, documents and their claims. */
@NullMarked
package org.comparanda.ledger;

import org.jspecify.annotations.NullMarked;
