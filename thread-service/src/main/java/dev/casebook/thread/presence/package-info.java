/** Who has a thread open and who is typing. */
@NullMarked
package dev.casebook.thread.presence;

import org.jspecify.annotations.NullMarked;
