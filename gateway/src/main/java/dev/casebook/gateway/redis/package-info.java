/** The connection to Redis, which no request ever waits for. */
@NullMarked
package dev.casebook.gateway.redis;

import org.jspecify.annotations.NullMarked;
