/** The quality checklist: advice, scored from what a ticket says. */
@NullMarked
package dev.casebook.ticket.checklist;

import org.jspecify.annotations.NullMarked;
