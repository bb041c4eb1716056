package dev.casebook.notification.preference;

import dev.casebook.notification.feed.NotificationEvent;

/** One event on one channel. */
record Switch(NotificationEvent event, Channel channel) {}
