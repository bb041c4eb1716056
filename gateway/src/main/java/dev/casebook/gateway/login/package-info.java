/** Signing in and out, and keeping access tokens fresh without ever showing them to the browser. */
@NullMarked
package dev.casebook.gateway.login;

import org.jspecify.annotations.NullMarked;
