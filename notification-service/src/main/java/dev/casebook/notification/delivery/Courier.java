package dev.casebook.notification.delivery;

import reactor.core.publisher.Mono;

/** Carries messages of one channel. */
public interface Courier {
    /** As it stands in the ledger. */
    String channel();

    /** Completes when the other side has taken the message; must end within the lease, and may be called again for the same one. */
    Mono<Void> deliver(Claimed delivery);

    /** Whether trying again is pointless unless somebody changes something. */
    boolean refused(Throwable failure);
}
