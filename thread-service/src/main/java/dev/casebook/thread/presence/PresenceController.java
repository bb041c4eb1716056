package dev.casebook.thread.presence;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.security.Caller;
import dev.casebook.support.write.Writes;
import dev.casebook.thread.live.LiveThreads;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Ticket;
import dev.casebook.thread.ticket.WriteAccess;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a page with an open thread says every few seconds. */
@RestController
class PresenceController {

    private final FindTicket findTicket;
    private final Presences presences;
    private final Writes writes;
    private final LiveThreads live;

    PresenceController(FindTicket findTicket, Presences presences, Writes writes, LiveThreads live) {
        this.findTicket = findTicket;
        this.presences = presences;
        this.writes = writes;
        this.live = live;
    }

    /** What a person does with an open thread. */
    enum State {
        VIEWING,
        TYPING
    }

    record NewPresence(@NotNull State state) {}

    @PostMapping("/api/v1/tickets/{id}/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> say(@PathVariable String id, Caller caller, @Reads(NewPresence.class) JsonBody body) {
        return findTicket.visibleTo(caller, id).flatMap(ticket -> say(ticket, caller, body));
    }

    private Mono<Void> say(Ticket ticket, Caller caller, JsonBody body) {
        boolean typing = body.as(NewPresence.class).state() == State.TYPING;
        if (typing) {
            WriteAccess.requireWriter(caller);
        }
        return writes.transactional(presences.saw(ticket.id(), caller, typing))
                .doOnSuccess(saved -> live.wake(ticket.id()));
    }
}
