/** Events that arrive, each taking effect once. */
@NullMarked
package dev.casebook.support.inbox;

import org.jspecify.annotations.NullMarked;
