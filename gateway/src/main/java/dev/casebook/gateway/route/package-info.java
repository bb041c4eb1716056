/** Which service answers, on which of its replicas, and what happens when one does not. */
@NullMarked
package dev.casebook.gateway.route;

import org.jspecify.annotations.NullMarked;
