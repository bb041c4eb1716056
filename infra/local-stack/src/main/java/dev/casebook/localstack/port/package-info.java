/** Finds out whether a port is free, and who holds it. */
@NullMarked
package dev.casebook.localstack.port;

import org.jspecify.annotations.NullMarked;
