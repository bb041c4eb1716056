/** What rows of the database hold. */
@NullMarked
package dev.casebook.support.row;

import org.jspecify.annotations.NullMarked;
