package dev.casebook.support.outbox;

/**
 * An event to publish.
 *
 * @param key what orders it: events of one key arrive in the order of their commits
 * @param type its versioned name, like {@code ticket-opened.v1}
 * @param sequence the owner's number of this event for its key, counted up by one; it is what positions name
 * @param data the service's own record of the event, written as JSON
 */
public record OutboxEvent(String topic, String key, String type, long sequence, Object data) {}
