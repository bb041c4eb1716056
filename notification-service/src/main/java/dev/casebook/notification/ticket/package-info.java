/** What notifications say of a ticket: the projection of tickets, with the owner asked for what is not known yet. */
@NullMarked
package dev.casebook.notification.ticket;

import org.jspecify.annotations.NullMarked;
