/** Rows that outlived their use. */
@NullMarked
package dev.casebook.support.sweep;

import org.jspecify.annotations.NullMarked;
