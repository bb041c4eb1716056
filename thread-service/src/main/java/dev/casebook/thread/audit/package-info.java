/** Recomputing the audit chain from the stored rows. */
@NullMarked
package dev.casebook.thread.audit;

import org.jspecify.annotations.NullMarked;
