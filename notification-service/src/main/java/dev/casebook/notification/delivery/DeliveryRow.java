package dev.casebook.notification.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery as administrators see it. */
record DeliveryRow(
        String id,
        String channel,
        String recipient,
        String ticketId,
        String state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt,
        List<String> notifications) {}
