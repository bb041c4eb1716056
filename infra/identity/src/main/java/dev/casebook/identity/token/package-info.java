/** What the tokens say, who signs them and where granted authorizations are kept. */
@NullMarked
package dev.casebook.identity.token;

import org.jspecify.annotations.NullMarked;
