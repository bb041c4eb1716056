package dev.casebook.support.outbox;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Wakes the relay in this process after a commit; a wake-up that nobody waits for is kept for the next wait. */
final class OutboxSignal {

    private volatile Sinks.Empty<Void> next = Sinks.empty();

    void wake() {
        next.tryEmitEmpty();
    }

    /** Completes at the next wake-up after this call. */
    Mono<Void> arm() {
        Sinks.Empty<Void> armed = Sinks.empty();
        next = armed;
        return armed.asMono();
    }
}
