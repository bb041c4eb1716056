/** A ticket being written, and its opening: what a submission must say and the gates it passes. */
@NullMarked
package dev.casebook.ticket.opening;

import org.jspecify.annotations.NullMarked;
