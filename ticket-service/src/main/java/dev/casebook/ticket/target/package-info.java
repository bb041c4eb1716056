/** Promised times: calendars and what is due when. */
@NullMarked
package dev.casebook.ticket.target;

import org.jspecify.annotations.NullMarked;
