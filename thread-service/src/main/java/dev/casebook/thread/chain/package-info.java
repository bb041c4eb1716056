/** The audit chain: digests and links of entries, pure and free of storage. */
@NullMarked
package dev.casebook.thread.chain;

import org.jspecify.annotations.NullMarked;
