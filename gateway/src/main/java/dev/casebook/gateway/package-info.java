/** The one door of the suite: routes, login sessions, limits and the dashboard; no business rule. */
@NullMarked
package dev.casebook.gateway;

import org.jspecify.annotations.NullMarked;
