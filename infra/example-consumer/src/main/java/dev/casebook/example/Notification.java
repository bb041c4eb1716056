package dev.casebook.example;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code notification-created.v1} as far as this program needs it: fields may be added to the event at any time. */
record Notification(String at, String event, Ticket ticket, String summary, String link) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Ticket(String id, String subject) {}

    static Notification of(byte[] json) {
        return JSON.readValue(json, Notification.class);
    }

    /** One line, whatever people typed: control characters in a subject must not reach a terminal. */
    String line() {
        return "%s %s %s \"%s\": %s %s"
                .formatted(at, event, ticket.id, ticket.subject, summary, link)
                .replaceAll("\\p{Cntrl}", "?");
    }
}
