/** A ticket and everything that changes it after it was opened. */
@NullMarked
package dev.casebook.ticket.lifecycle;

import org.jspecify.annotations.NullMarked;
