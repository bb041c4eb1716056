/** What this service knows of the tickets that files belong to. */
@NullMarked
package dev.casebook.attachment.ticket;

import org.jspecify.annotations.NullMarked;
