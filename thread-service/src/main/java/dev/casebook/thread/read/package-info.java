/** How far each person has read a thread. */
@NullMarked
package dev.casebook.thread.read;

import org.jspecify.annotations.NullMarked;
