/** What ticket-service has switched off for everyone, as other services know it. */
@NullMarked
package dev.casebook.support.feature;

import org.jspecify.annotations.NullMarked;
