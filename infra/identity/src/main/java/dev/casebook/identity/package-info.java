/** The local identity provider: OpenID Connect for the demo people, never for production. */
@NullMarked
package dev.casebook.identity;

import org.jspecify.annotations.NullMarked;
