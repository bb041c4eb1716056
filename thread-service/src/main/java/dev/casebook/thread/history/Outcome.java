package dev.casebook.thread.history;

/** How an act ended. */
enum Outcome {
    ACCEPTED,
    REFUSED,
    FAILED
}
