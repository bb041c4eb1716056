/** What surrounds the gateway in its tests: a provider, services, browsers and scripts. */
@NullMarked
package dev.casebook.gateway.desk;

import org.jspecify.annotations.NullMarked;
