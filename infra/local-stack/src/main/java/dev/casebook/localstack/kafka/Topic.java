package dev.casebook.localstack.kafka;

import java.util.List;
import java.util.Map;

/** A topic of the desk; a compacted one keeps the newest record of each key for ever. */
public record Topic(String name, boolean compacted) {
    /** Every topic the services exchange events on; dead-letter topics are made by their consumers. */
    public static List<Topic> all() {
        return List.of(
                new Topic("support.tickets.v1", false),
                new Topic("support.threads.v1", false),
                new Topic("support.attachments.v1", false),
                new Topic("support.people.v1", true),
                new Topic("support.plans.v1", true),
                new Topic("support.attempts.v1", false),
                new Topic("support.notifications.v1", false));
    }

    Map<String, String> configuration() {
        return compacted ? Map.of("cleanup.policy", "compact") : Map.of("retention.ms", "-1");
    }
}
