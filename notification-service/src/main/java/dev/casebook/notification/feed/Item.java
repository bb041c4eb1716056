package dev.casebook.notification.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notification as its reader sees it; {@code number} is its place in the feed. */
record Item(
        String id,
        long number,
        String event,
        String ticketId,
        String subject,
        @Nullable Actor actor,
        String summary,
        Instant at,
        @Nullable Instant readAt) {}
