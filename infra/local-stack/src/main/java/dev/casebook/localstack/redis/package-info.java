/** Redis as a child process. */
@NullMarked
package dev.casebook.localstack.redis;

import org.jspecify.annotations.NullMarked;
