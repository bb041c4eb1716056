/** Starting, resuming and finishing an upload. */
@NullMarked
package dev.casebook.attachment.upload;

import org.jspecify.annotations.NullMarked;
