package dev.casebook.support.inbox;

import java.time.Instant;

/**
 * An event that arrived.
 *
 * @param id the same at every delivery
 * @param type like {@code ticket-opened.v1}
 * @param source the service that owns what it tells of, like {@code ticket-service}
 * @param subject the key that orders it
 * @param sequence the owner's number of this event for its subject; a smaller one than already applied is late news
 * @param time when it was recorded
 */
public record Incoming<T>(String id, String type, String source, String subject, long sequence, Instant time, T data) {}
