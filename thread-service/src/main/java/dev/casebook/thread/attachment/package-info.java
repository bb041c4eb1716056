/** Attachments as attachment-service last told them, and the entries they are bound to. */
@NullMarked
package dev.casebook.thread.attachment;

import org.jspecify.annotations.NullMarked;
