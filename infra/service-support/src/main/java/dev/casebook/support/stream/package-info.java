/** Live streams (server-sent events): how they are answered, and what they say they tell. */
@NullMarked
package dev.casebook.support.stream;

import org.jspecify.annotations.NullMarked;
