/** Lets browsers read their own writes. */
@NullMarked
package dev.casebook.gateway.position;

import org.jspecify.annotations.NullMarked;
