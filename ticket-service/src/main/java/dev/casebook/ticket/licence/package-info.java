/** Licence keys: sealed at rest, masked everywhere else. */
@NullMarked
package dev.casebook.ticket.licence;

import org.jspecify.annotations.NullMarked;
