/** The few columns of a ticket that its thread needs, as ticket-service last told them. */
@NullMarked
package dev.casebook.thread.ticket;

import org.jspecify.annotations.NullMarked;
