/** Who is told what: feeds, mail, preferences and their ledger. */
@NullMarked
package dev.casebook.notification;

import org.jspecify.annotations.NullMarked;
