/** Entity tags and the conditions that name them. */
@NullMarked
package dev.casebook.support.etag;

import org.jspecify.annotations.NullMarked;
