/** Settings all services share, and the guard that refuses demo secrets. */
@NullMarked
package dev.casebook.support.settings;

import org.jspecify.annotations.NullMarked;
