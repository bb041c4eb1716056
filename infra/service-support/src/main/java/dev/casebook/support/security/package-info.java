/** Who calls, and what a token opens. */
@NullMarked
package dev.casebook.support.security;

import org.jspecify.annotations.NullMarked;
