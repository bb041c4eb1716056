package dev.casebook.notification.delivery;

import dev.casebook.notification.ticket.TicketId;
import java.time.Duration;
import java.util.UUID;

/**
 * A delivery this process may try now. {@code lease} proves the claim when the outcome is written, {@code attempts}
 * counts this one, {@code refusals} those before it that were refused, {@code age} is the time since it was written.
 */
public record Claimed(
        DeliveryId id, UUID lease, String recipient, TicketId ticket, int attempts, int refusals, Duration age) {}
