/** Calls to the other services. */
@NullMarked
package dev.casebook.support.lookup;

import org.jspecify.annotations.NullMarked;
