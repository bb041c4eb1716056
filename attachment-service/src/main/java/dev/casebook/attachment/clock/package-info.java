/** Background flows that run while the service is up. */
@NullMarked
package dev.casebook.attachment.clock;

import org.jspecify.annotations.NullMarked;
