/** Notifications, the feed each person reads, and what of it has been read. */
@NullMarked
package dev.casebook.notification.feed;

import org.jspecify.annotations.NullMarked;
