package dev.casebook.ticket.lifecycle;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.security.Caller;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Something a person does to a ticket: who may, which gates it passes, and what it decides. */
interface Act<T> {
    /** What the request's body must be. */
    Class<T> body();

    /** The body as that, checked as far as it can be by itself. */
    default T read(JsonBody sent) {
        return sent.as(body());
    }

    /** Whether only staff may; otherwise everyone who may write. */
    default boolean staffOnly() {
        return false;
    }

    /** The flag that switches it off for everyone; null where there is none. */
    default @Nullable String feature() {
        return null;
    }

    /** What of the body depends on who sends it or on other rows. Before the write; the ticket is not locked yet. */
    default Mono<Void> check(T body, Ticket ticket, Caller caller) {
        return Mono.empty();
    }

    /** The gates behind that of the feature, in their order. Inside the write. */
    default Mono<Void> gates(T body, Ticket ticket, Caller caller) {
        return Mono.empty();
    }

    /** Inside the write, the ticket locked; refuses with a conflict what cannot be done to it as it stands. */
    Mono<Change> decide(T body, Ticket ticket, Doing doing);
}
