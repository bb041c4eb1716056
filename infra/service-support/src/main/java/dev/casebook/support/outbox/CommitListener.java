package dev.casebook.support.outbox;

/**
 * Told in this very process what a commit has changed, some milliseconds before its event has been to Kafka and back. Other replicas
 * learn it from the event alone, and a process that dies in between tells nobody, so it may save time but never carry the effect.
 */
@FunctionalInterface
public interface CommitListener {

    /** An event of this topic and key is committed. Must not block nor fail. */
    void committed(String topic, String key);
}
