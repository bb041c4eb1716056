/** The time that decisions are made by. */
@NullMarked
package dev.casebook.attachment.clock;

import org.jspecify.annotations.NullMarked;
