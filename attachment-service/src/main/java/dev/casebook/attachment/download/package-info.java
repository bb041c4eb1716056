/** Handing a verified file back by short-lived links. */
@NullMarked
package dev.casebook.attachment.download;

import org.jspecify.annotations.NullMarked;
