/** The ticket service: tickets, what may be done with them, and who the people are. */
@NullMarked
package dev.casebook.ticket;

import org.jspecify.annotations.NullMarked;
