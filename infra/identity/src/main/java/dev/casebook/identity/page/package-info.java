/** The pages a person sees: sign in, and the demo page that changes an account. */
@NullMarked
package dev.casebook.identity.page;

import org.jspecify.annotations.NullMarked;
