/** Reads that see the caller's own writes on whichever service they ask. */
@NullMarked
package dev.casebook.support.position;

import org.jspecify.annotations.NullMarked;
