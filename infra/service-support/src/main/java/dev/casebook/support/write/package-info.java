/** The one door to the database for writes. */
@NullMarked
package dev.casebook.support.write;

import org.jspecify.annotations.NullMarked;
