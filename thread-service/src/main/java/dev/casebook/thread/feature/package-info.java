/** What ticket-service has switched off for everyone. */
@NullMarked
package dev.casebook.thread.feature;

import org.jspecify.annotations.NullMarked;
