/** What a person wants to hear of, by event and channel. */
@NullMarked
package dev.casebook.notification.preference;

import org.jspecify.annotations.NullMarked;
