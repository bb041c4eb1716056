/** The activity log of an account. */
@NullMarked
package dev.casebook.thread.history;

import org.jspecify.annotations.NullMarked;
