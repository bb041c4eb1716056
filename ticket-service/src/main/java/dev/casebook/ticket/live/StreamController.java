package dev.casebook.ticket.live;

import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.security.Caller;
import dev.casebook.support.stream.LiveStream;
import dev.casebook.support.stream.Tells;
import dev.casebook.ticket.lifecycle.RowView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list's live stream (server-sent events): changed rows, and who types; whoever comes back reads the list once. */
@RestController
class StreamController {
    private final StreamTickets tickets;

    StreamController(StreamTickets tickets) {
        this.tickets = tickets;
    }

    @Tells(event = "ticket", data = RowView.class, meaning = "A ticket's row changed; this is the whole row.")
    @Tells(event = "typing", data = TypingView.class, meaning = "Somebody writes to the reader of this list.")
    @GetMapping(path = "/api/v1/tickets/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> stream(Caller caller, QueryParameters query) {
        query.onlyKnown();
        return LiveStream.of(tickets.to(caller));
    }
}
