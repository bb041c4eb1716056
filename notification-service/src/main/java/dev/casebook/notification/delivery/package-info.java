/** The ledger of messages: who is owed one, what was tried, what was sent. */
@NullMarked
package dev.casebook.notification.delivery;

import org.jspecify.annotations.NullMarked;
