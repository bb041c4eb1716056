/** Open threads: entries, the ticket's state and presence reach everyone who has a thread open, without reload. */
@NullMarked
package dev.casebook.thread.live;

import org.jspecify.annotations.NullMarked;
