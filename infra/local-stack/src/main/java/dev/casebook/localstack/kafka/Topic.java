package dev.casebook.localstack.kafka;

import java.util.List;
import java.util.Map;

/** A topic of the desk, and what of it is kept. */
public record Topic(String name, Kept kept) {

    /** How long the records of a topic are kept. */
    public enum Kept {
        FOR_EVER(Map.of("retention.ms", "-1")),
        NEWEST_OF_EACH_KEY(Map.of("cleanup.policy", "compact")),
        /** What is worth nothing some seconds later; an hour, so that one can look what was said. */
        FOR_AN_HOUR(Map.of("retention.ms", "3600000", "segment.ms", "3600000"));

        private final Map<String, String> configuration;

        Kept(Map<String, String> configuration) {
            this.configuration = configuration;
        }
    }

    /** Every topic the services exchange events on; dead-letter topics are made by their consumers. */
    public static List<Topic> all() {
        return List.of(
                new Topic("support.tickets.v1", Kept.FOR_EVER),
                new Topic("support.threads.v1", Kept.FOR_EVER),
                new Topic("support.presence.v1", Kept.FOR_AN_HOUR),
                new Topic("support.attachments.v1", Kept.FOR_EVER),
                new Topic("support.people.v1", Kept.NEWEST_OF_EACH_KEY),
                new Topic("support.plans.v1", Kept.NEWEST_OF_EACH_KEY),
                new Topic("support.attempts.v1", Kept.FOR_EVER),
                new Topic("support.notifications.v1", Kept.FOR_EVER));
    }

    Map<String, String> configuration() {
        return kept.configuration;
    }
}
