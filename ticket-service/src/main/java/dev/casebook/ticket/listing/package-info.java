/** Lists of tickets: filters, orders, search. */
@NullMarked
package dev.casebook.ticket.listing;

import org.jspecify.annotations.NullMarked;
