/** Events that leave with the transaction that made them true. */
@NullMarked
package dev.casebook.support.outbox;

import org.jspecify.annotations.NullMarked;
