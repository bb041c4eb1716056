/** The ids that every feature of the thread speaks in. */
@NullMarked
package dev.casebook.thread.id;

import org.jspecify.annotations.NullMarked;
