/** People, learned from their claims and told to the other services. */
@NullMarked
package dev.casebook.ticket.people;

import org.jspecify.annotations.NullMarked;
