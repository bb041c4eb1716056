package dev.casebook.attachment.evidence;

import dev.casebook.attachment.store.Removals;
import dev.casebook.support.write.Writes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes packages out of the store when their time is over; a new one can be made at any time. */
@Component
class ExpirePackages {

    private static final int BATCH = 50;

    private final EvidencePackages packages;
    private final Removals removals;
    private final Writes writes;

    ExpirePackages(EvidencePackages packages, Removals removals, Writes writes) {
        this.packages = packages;
        this.removals = removals;
        this.writes = writes;
    }

    Mono<Void> run() {
        return writes.transactional(packages.expire(BATCH)
                        .collectList()
                        .flatMapIterable(expired -> expired)
                        .concatMap(expired -> removals.add(expired.key(), null))
                        .then(Mono.just(true)))
                .then();
    }
}
