/** Takes refused and failed attempts into the activity log, as the gateway tells of them. */
@NullMarked
package dev.casebook.thread.attempt;

import org.jspecify.annotations.NullMarked;
