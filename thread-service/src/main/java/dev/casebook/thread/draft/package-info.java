/** Unsent replies and notes of a person. */
@NullMarked
package dev.casebook.thread.draft;

import org.jspecify.annotations.NullMarked;
