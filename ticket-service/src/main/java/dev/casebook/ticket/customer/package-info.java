/** What staff should know of the customer behind a ticket. */
@NullMarked
package dev.casebook.ticket.customer;

import org.jspecify.annotations.NullMarked;
