/** How threads begin and follow their tickets: ticket events in, entries out, the owner asked when an id is unknown. */
@NullMarked
package dev.casebook.thread.opening;

import org.jspecify.annotations.NullMarked;
