/** The reading of a thread in order. */
@NullMarked
package dev.casebook.thread.timeline;

import org.jspecify.annotations.NullMarked;
