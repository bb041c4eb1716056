/** Attachments: their state, who may see them, and the events that say so. */
@NullMarked
package dev.casebook.attachment.file;

import org.jspecify.annotations.NullMarked;
