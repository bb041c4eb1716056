package dev.casebook.localstack.part;

/** One part of the desk: {@link #start()} returns when it answers, its data outlives {@link #stop()}. */
public interface Part {
    /** The name shown by {@code status}, like {@code postgres} or {@code ticket-service-2}. */
    String name();

    /** The loopback port it answers on. */
    int port();

    /** The process it runs in: its own, or this JVM's. */
    long pid();

    /**
     * Starts the part and waits until it answers.
     *
     * @throws CannotStart with a sentence that says what is wrong
     */
    void start();

    /** Whether it still runs; false before {@link #start()}. */
    boolean alive();

    /** Stops it gracefully, then by force after a bounded wait; harmless when it does not run. */
    void stop();
}
