package dev.casebook.support.outbox;

/** How many events wait and for how many seconds the oldest has. */
record OutboxLag(long rows, double oldestSeconds) {}
