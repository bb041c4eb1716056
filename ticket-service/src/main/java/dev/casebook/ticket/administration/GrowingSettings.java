package dev.casebook.ticket.administration;

import reactor.core.publisher.Mono;

/** Settings that can be added to; what tickets may name is never deleted, only retired. */
interface GrowingSettings<S extends Setting> extends Settings<S> {
    /** One of that key before anything is known of it. */
    S blank(String key);

    /** Inside a write; false, and nothing added, where the key is taken. */
    Mono<Boolean> insert(S setting);
}
