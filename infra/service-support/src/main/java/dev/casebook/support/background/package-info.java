/** What a service does beside its requests. */
@NullMarked
package dev.casebook.support.background;

import org.jspecify.annotations.NullMarked;
