/** Structured questions of staff: items that are asked together, answered one by one, and accepted. */
@NullMarked
package dev.casebook.thread.contextrequest;

import org.jspecify.annotations.NullMarked;
