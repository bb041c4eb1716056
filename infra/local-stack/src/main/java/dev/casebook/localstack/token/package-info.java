/** Logs a demo person in like a script would: code and PKCE on loopback. */
@NullMarked
package dev.casebook.localstack.token;

import org.jspecify.annotations.NullMarked;
