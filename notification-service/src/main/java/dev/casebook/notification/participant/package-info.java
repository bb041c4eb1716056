/** Which customers hear of a ticket: its requester, who wrote in it, and owners where staff opened it. */
@NullMarked
package dev.casebook.notification.participant;

import org.jspecify.annotations.NullMarked;
