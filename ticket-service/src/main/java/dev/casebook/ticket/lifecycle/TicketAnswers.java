package dev.casebook.ticket.lifecycle;

import dev.casebook.support.etag.ETags;
import dev.casebook.support.idempotency.Answer;
import dev.casebook.support.position.Position;
import dev.casebook.support.security.Caller;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers that carry a ticket: its representation for the reader, entity tag and position. */
@Component
public final class TicketAnswers {
    private static final String OWNER = "ticket-service";

    private final TicketViews views;

    TicketAnswers(TicketViews views) {
        this.views = views;
    }

    public Mono<Answer> created(Ticket ticket, Caller reader) {
        return views.of(ticket, reader)
                .map(view -> answer(
                        201,
                        ticket,
                        view,
                        Map.of(
                                HttpHeaders.ETAG,
                                ETags.of(ticket.stamp().version(), view),
                                HttpHeaders.LOCATION,
                                "/api/v1/tickets/" + ticket.id())));
    }

    Mono<Answer> changed(Ticket ticket, Caller reader) {
        return views.of(ticket, reader)
                .map(view -> answer(
                        200,
                        ticket,
                        view,
                        Map.of(HttpHeaders.ETAG, ETags.of(ticket.stamp().version(), view))));
    }

    private static Answer answer(int status, Ticket ticket, TicketView view, Map<String, String> headers) {
        return new Answer(status, headers, view)
                .withPosition(
                        Position.of(ticket.id().value(), OWNER, ticket.stamp().eventSequence()));
    }
}
