/** An example for programs of the staff's own: prints every notification of the public topic once. */
@NullMarked
package dev.casebook.example;

import org.jspecify.annotations.NullMarked;
