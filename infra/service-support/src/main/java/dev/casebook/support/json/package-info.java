/** How JSON is read from callers and written to them. */
@NullMarked
package dev.casebook.support.json;

import org.jspecify.annotations.NullMarked;
