/** Requests that may be sent again and take effect once. */
@NullMarked
package dev.casebook.support.idempotency;

import org.jspecify.annotations.NullMarked;
