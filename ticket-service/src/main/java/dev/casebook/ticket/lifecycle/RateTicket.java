package dev.casebook.ticket.lifecycle;

import dev.casebook.support.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says how well a resolved ticket was served; the newest rating counts. */
@Component
final class RateTicket implements Act<RateTicket.NewRating> {
    /** From 1 to 5, in words if wanted. */
    record NewRating(
            @NotNull @Min(1) @Max(5) Integer score,
            @Nullable @Size(max = 2_000) String comment) {}

    @Override
    public Class<NewRating> body() {
        return NewRating.class;
    }

    @Override
    public String feature() {
        return "rate";
    }

    @Override
    public Mono<Change> decide(NewRating body, Ticket ticket, Doing doing) {
        return ticket.status().active()
                ? Mono.error(() -> ProblemException.conflict("Rate the ticket once it is resolved."))
                : Mono.fromSupplier(() -> LabelMoves.rate(ticket, new Rating(body.score(), body.comment()), doing));
    }
}
