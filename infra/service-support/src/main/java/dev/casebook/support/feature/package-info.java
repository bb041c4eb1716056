/** What the operator has switched off for everyone, as a service knows it that hears of it by events. */
@NullMarked
package dev.casebook.support.feature;

import org.jspecify.annotations.NullMarked;
