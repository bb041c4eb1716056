package dev.casebook.ticket.lifecycle;

import dev.casebook.support.security.Caller;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Marks a ticket resolved; doing it twice changes nothing. */
@Component
final class ResolveTicket implements Act<ResolveTicket.Body> {
    /** How it was resolved, and what the cause was if it is known. */
    record Body(
            @NotBlank @Size(max = 5_000) String resolution,
            @Nullable @Size(max = 500) String cause) {}

    private final FeatureGates features;

    ResolveTicket(FeatureGates features) {
        this.features = features;
    }

    @Override
    public Class<Body> body() {
        return Body.class;
    }

    @Override
    public Mono<Void> gates(Body body, Ticket ticket, Caller caller) {
        return features.pass("resolve", caller);
    }

    @Override
    public Mono<Change> decide(Body body, Ticket ticket, Doing doing) {
        return Closed.unlessClosed(
                ticket, Mono.fromSupplier(() -> StatusMoves.resolve(ticket, body.resolution(), body.cause(), doing)));
    }
}
