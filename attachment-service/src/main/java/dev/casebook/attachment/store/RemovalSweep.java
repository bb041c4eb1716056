package dev.casebook.attachment.store;

import dev.casebook.support.write.Writes;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes superfluous objects out of the store; one that fails is tried again when its lease is over. */
@Component
class RemovalSweep {

    private static final Logger log = LoggerFactory.getLogger(RemovalSweep.class);
    private static final int BATCH = 50;
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Removals removals;
    private final ObjectStore store;
    private final Writes writes;

    RemovalSweep(Removals removals, ObjectStore store, Writes writes) {
        this.removals = removals;
        this.store = store;
        this.writes = writes;
    }

    Mono<Void> run() {
        return writes.transactional(removals.claim(BATCH, LEASE).collectList())
                .flatMapIterable(due -> due)
                .concatMap(this::remove)
                .then();
    }

    private Mono<Void> remove(Removals.Removal removal) {
        return abort(removal)
                .then(Mono.defer(() -> store.remove(removal.key())))
                .then(Mono.defer(() -> writes.transactional(removals.settle(removal))))
                .onErrorResume(error -> later(removal, error));
    }

    private Mono<Void> abort(Removals.Removal removal) {
        return removal.uploadId() == null ? Mono.empty() : store.abort(removal.key(), removal.uploadId());
    }

    private static Mono<Void> later(Removals.Removal removal, Throwable error) {
        log.warn("Object {} is still to be removed: {}", removal.key().value(), error.toString());
        return Mono.empty();
    }
}
