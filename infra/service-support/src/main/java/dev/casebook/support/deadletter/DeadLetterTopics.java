package dev.casebook.support.deadletter;

/** The names of dead letter topics: {@code <topic>.<service>.dlt}. */
public final class DeadLetterTopics {

    private DeadLetterTopics() {}

    public static String of(String topic, String service) {
        return topic + "." + service + ".dlt";
    }
}
