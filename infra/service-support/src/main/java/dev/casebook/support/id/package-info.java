/** Identifiers: some to say aloud, some to sort by time. */
@NullMarked
package dev.casebook.support.id;

import org.jspecify.annotations.NullMarked;
