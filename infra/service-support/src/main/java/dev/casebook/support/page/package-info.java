/** Keyset-paged lists and the query parameters that shape them. */
@NullMarked
package dev.casebook.support.page;

import org.jspecify.annotations.NullMarked;
