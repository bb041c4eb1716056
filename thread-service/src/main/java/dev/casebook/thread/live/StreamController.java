package dev.casebook.thread.live;

import dev.casebook.support.page.Known;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.support.stream.LiveStream;
import dev.casebook.support.stream.Tells;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Reader;
import dev.casebook.thread.timeline.EntryView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The live stream of a thread (server-sent events); ends with the caller's token and is authorised anew on return. */
@RestController
class StreamController {

    private final FindTicket findTicket;
    private final OpenStream openStream;

    StreamController(FindTicket findTicket, OpenStream openStream) {
        this.findTicket = findTicket;
        this.openStream = openStream;
    }

    @Tells(
            event = "entry",
            data = EntryView.class,
            meaning = "An entry of the timeline, new or missed; its seq is the id where a stream goes on.")
    @Tells(event = "ticket", meaning = "The whole ticket once, then its id, its version and the fields that changed.")
    @Tells(event = "presence", data = StreamEvents.People.class, meaning = "Who else is here, whenever that changes.")
    @GetMapping(path = "/api/v1/tickets/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> stream(
            @PathVariable String id,
            Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEvent,
            @Known("after") QueryParameters query) {
        Long last = last(lastEvent);
        return findTicket
                .visibleTo(caller, id)
                .map(ticket -> openStream.open(ticket.id(), Reader.of(caller), after(last, query)))
                .flatMap(LiveStream::of);
    }

    /** Where a browser that comes back left off goes before where its page began. */
    private static @Nullable Long after(@Nullable Long last, QueryParameters query) {
        Long after = query.onlyKnown().number("after", 0, Long.MAX_VALUE);
        return last == null ? after : last;
    }

    private static @Nullable Long last(@Nullable String last) {
        if (last == null || last.isEmpty()) {
            return null;
        }
        if (!last.matches("[0-9]{1,18}")) {
            throw ProblemException.malformed("Last-Event-ID must be the id of an event of this stream.");
        }
        return Long.valueOf(last);
    }
}
