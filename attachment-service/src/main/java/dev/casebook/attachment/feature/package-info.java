/** What ticket-service has switched off for everyone. */
@NullMarked
package dev.casebook.attachment.feature;

import org.jspecify.annotations.NullMarked;
