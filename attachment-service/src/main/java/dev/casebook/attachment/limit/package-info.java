/** How much a plan allows one file and one ticket to weigh. */
@NullMarked
package dev.casebook.attachment.limit;

import org.jspecify.annotations.NullMarked;
