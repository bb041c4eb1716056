package dev.casebook.support.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event as it waits. */
@SuppressWarnings("ArrayRecordComponent")
record OutboxRow(
        long id,
        String topic,
        String key,
        String eventId,
        String type,
        long sequence,
        @Nullable String traceparent,
        Instant createdAt,
        byte[] body) {}
