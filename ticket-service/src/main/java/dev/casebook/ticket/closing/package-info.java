/** Closing what has been resolved for long enough. */
@NullMarked
package dev.casebook.ticket.closing;

import org.jspecify.annotations.NullMarked;
