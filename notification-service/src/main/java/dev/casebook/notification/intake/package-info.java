/** Events of the other services, translated into announcements. */
@NullMarked
package dev.casebook.notification.intake;

import org.jspecify.annotations.NullMarked;
