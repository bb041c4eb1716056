/** The object store, reached through the S3 API only. */
@NullMarked
package dev.casebook.attachment.store;

import org.jspecify.annotations.NullMarked;
