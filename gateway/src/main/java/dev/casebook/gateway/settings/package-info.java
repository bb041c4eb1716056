/** What must be set before the gateway may start. */
@NullMarked
package dev.casebook.gateway.settings;

import org.jspecify.annotations.NullMarked;
