package dev.casebook.load;

/** The parts of a run that can be chosen. */
enum Part {
    /** Requests a second, latencies and CPU of the plain operations. */
    OPERATIONS,
    /** From an accepted reply to another person's stream, and to a staff person's badge. */
    LIVE,
    /** A thousand open streams on one thread-service. */
    STREAMS,
    /** A large file up and down, beside the same transfer straight to the store. */
    FILES
}
