/** Who can be told: the projection of the people directory. */
@NullMarked
package dev.casebook.notification.people;

import org.jspecify.annotations.NullMarked;
