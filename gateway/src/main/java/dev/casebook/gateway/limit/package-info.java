/** Bounds on how much one person may ask and how large a request may be. */
@NullMarked
package dev.casebook.gateway.limit;

import org.jspecify.annotations.NullMarked;
