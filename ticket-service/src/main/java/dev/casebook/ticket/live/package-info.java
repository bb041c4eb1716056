/** The live stream of the list. */
@NullMarked
package dev.casebook.ticket.live;

import org.jspecify.annotations.NullMarked;
