/** Dead letters: where failed events go and how they come back. */
@NullMarked
package dev.casebook.support.deadletter;

import org.jspecify.annotations.NullMarked;
