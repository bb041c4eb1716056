/** Who calls, as the provider's claims say it. */
@NullMarked
package dev.casebook.gateway.caller;

import org.jspecify.annotations.NullMarked;
