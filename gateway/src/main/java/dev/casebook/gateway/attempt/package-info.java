/** Tells the suite of refused and failed attempts to change something. */
@NullMarked
package dev.casebook.gateway.attempt;

import org.jspecify.annotations.NullMarked;
