package dev.casebook.support.position;

import reactor.core.publisher.Mono;

/** What a service can learn from an owner at once while the owner's event is still on its way; a service may offer one. */
@FunctionalInterface
public interface OwnerQuestion {

    /**
     * The number of the owner's event up to which this service now shows the subject as that event would have left it; empty
     * where the answer cannot take the event's place.
     */
    Mono<Long> ask(String subject, String owner);
}
