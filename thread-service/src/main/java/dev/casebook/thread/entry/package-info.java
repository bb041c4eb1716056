/** Entries of a thread and the one way to append them: lock the head, link, store, publish. */
@NullMarked
package dev.casebook.thread.entry;

import org.jspecify.annotations.NullMarked;
