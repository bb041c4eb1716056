package dev.casebook.ticket.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Marks a ticket resolved; doing it twice changes nothing. */
@Component
final class ResolveTicket implements Act<ResolveTicket.NewResolution> {
    /** How it was resolved, and what the cause was if it is known. */
    record NewResolution(
            @NotBlank @Size(max = 5_000) String resolution,
            @Nullable @Size(max = 500) String cause) {}

    @Override
    public Class<NewResolution> body() {
        return NewResolution.class;
    }

    @Override
    public String feature() {
        return "resolve";
    }

    @Override
    public Mono<Change> decide(NewResolution body, Ticket ticket, Doing doing) {
        return Closed.unlessClosed(
                ticket, Mono.fromSupplier(() -> StatusMoves.resolve(ticket, body.resolution(), body.cause(), doing)));
    }
}
