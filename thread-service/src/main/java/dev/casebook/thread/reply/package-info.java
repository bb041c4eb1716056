/** Replies and internal notes. */
@NullMarked
package dev.casebook.thread.reply;

import org.jspecify.annotations.NullMarked;
