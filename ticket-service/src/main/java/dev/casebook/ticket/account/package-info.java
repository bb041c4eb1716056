/** Accounts as their newest claims describe them, and their count of open tickets. */
@NullMarked
package dev.casebook.ticket.account;

import org.jspecify.annotations.NullMarked;
