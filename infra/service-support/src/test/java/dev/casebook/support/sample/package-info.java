/** A small service that uses every mechanism, for the tests. */
@NullMarked
package dev.casebook.support.sample;

import org.jspecify.annotations.NullMarked;
