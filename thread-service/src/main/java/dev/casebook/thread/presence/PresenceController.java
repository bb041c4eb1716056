package dev.casebook.thread.presence;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.position.Position;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.support.watch.TopicVoice;
import dev.casebook.support.write.Writes;
import dev.casebook.thread.entry.Threads;
import dev.casebook.thread.live.LiveThreads;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Ticket;
import dev.casebook.thread.ticket.WriteAccess;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    private final Threads threads;
    private final Writes writes;
    private final TopicVoice voice;
    private final LiveThreads live;

    PresenceController(
            FindTicket findTicket,
            Presences presences,
            Threads threads,
            Writes writes,
            TopicVoice voice,
            LiveThreads live) {
        this.findTicket = findTicket;
        this.presences = presences;
        this.threads = threads;
        this.writes = writes;
        this.voice = voice;
        this.live = live;
    }

    /** What a person does with an open thread. */
    enum State {
        VIEWING,
        TYPING
    }

    /** @param internal whether what staff type is an internal note, which customers must not see coming */
    record NewPresence(@NotNull State state, @Nullable Boolean internal) {

        boolean typing() {
            return state == State.TYPING;
        }

        boolean noting() {
            return typing() && Boolean.TRUE.equals(internal);
        }
    }

    @PostMapping("/api/v1/tickets/{id}/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Void>> say(@PathVariable String id, Caller caller, @Reads(NewPresence.class) JsonBody body) {
        return findTicket.visibleTo(caller, id).flatMap(ticket -> say(ticket, caller, body));
    }

    private Mono<ResponseEntity<Void>> say(Ticket ticket, Caller caller, JsonBody body) {
        NewPresence presence = body.as(NewPresence.class);
        if (presence.typing()) {
            WriteAccess.requireWriter(caller);
        }
        if (presence.noting() && !caller.staff()) {
            throw ProblemException.validation(FieldProblem.field("/internal", "only staff write internal notes"));
        }
        return writes.transactional(presences
                        .saw(ticket.id(), caller, presence.typing(), presence.noting())
                        .zipWhen(news -> threads.position(ticket.id())))
                .doOnNext(told -> live.wake(ticket.id()))
                .doOnNext(told -> tellLists(told.getT1(), ticket, caller, presence))
                .map(told -> ResponseEntity.noContent()
                        .header(Position.HEADER, told.getT2().encode())
                        .build());
    }

    private void tellLists(boolean news, Ticket ticket, Caller caller, NewPresence presence) {
        if (news) {
            voice.say(TypingSeen.event(ticket, caller, presence.noting()));
        }
    }
}
