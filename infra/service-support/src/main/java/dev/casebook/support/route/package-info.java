/** Which controller a path leads to. */
@NullMarked
package dev.casebook.support.route;

import org.jspecify.annotations.NullMarked;
