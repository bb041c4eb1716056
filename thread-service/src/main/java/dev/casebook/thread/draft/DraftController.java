package dev.casebook.thread.draft;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.page.QueryParameters;
import dev.casebook.support.position.Position;
import dev.casebook.support.problem.FieldProblem;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.security.Caller;
import dev.casebook.support.write.Writes;
import dev.casebook.thread.entry.Threads;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Ticket;
import dev.casebook.thread.ticket.WriteAccess;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** My unsent reply or note on a ticket; having none is an empty draft, not an error. */
@RestController
class DraftController {

    private static final String PATH = "/api/v1/tickets/{id}/reply-draft";

    private final FindTicket findTicket;
    private final ReplyDrafts drafts;
    private final Threads threads;
    private final Writes writes;
    private final Clock clock;

    DraftController(FindTicket findTicket, ReplyDrafts drafts, Threads threads, Writes writes, Clock clock) {
        this.findTicket = findTicket;
        this.drafts = drafts;
        this.threads = threads;
        this.writes = writes;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Mono<ReplyDraft> get(@PathVariable String id, Caller caller, QueryParameters query) {
        return findTicket
                .visibleTo(caller, id)
                .doOnNext(ticket -> query.onlyKnown())
                .flatMap(ticket -> drafts.find(ticket.id(), new PersonId(caller.personId())))
                .defaultIfEmpty(ReplyDraft.NONE);
    }

    @PutMapping(PATH)
    @Gives(Position.HEADER)
    Mono<ResponseEntity<ReplyDraft>> put(
            @PathVariable String id, Caller caller, @Reads(DraftText.class) JsonBody body) {
        return findTicket
                .visibleTo(caller, id)
                .doOnNext(ticket -> WriteAccess.requireWriter(caller))
                .flatMap(ticket -> save(ticket, caller, body.as(DraftText.class)));
    }

    @DeleteMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Gives(Position.HEADER)
    Mono<ResponseEntity<Void>> delete(@PathVariable String id, Caller caller, QueryParameters query) {
        return findTicket
                .visibleTo(caller, id)
                .doOnNext(ticket -> WriteAccess.requireWriter(caller))
                .doOnNext(ticket -> query.onlyKnown())
                .flatMap(ticket -> writes.transactional(drafts.delete(ticket.id(), new PersonId(caller.personId()))
                        .then(threads.position(ticket.id()))))
                .map(position -> ResponseEntity.noContent()
                        .header(Position.HEADER, position.encode())
                        .build());
    }

    private Mono<ResponseEntity<ReplyDraft>> save(Ticket ticket, Caller caller, DraftText text) {
        if (text.note() && !caller.staff()) {
            throw ProblemException.validation(FieldProblem.field("/internal", "only staff write internal notes"));
        }
        PersonId person = new PersonId(caller.personId());
        return writes.transactional(drafts.save(ticket.id(), person, text.draft(), clock.instant())
                .then(drafts.find(ticket.id(), person))
                .zipWhen(saved -> threads.position(ticket.id()), DraftController::answer));
    }

    private static ResponseEntity<ReplyDraft> answer(ReplyDraft saved, Position position) {
        return ResponseEntity.ok().header(Position.HEADER, position.encode()).body(saved);
    }
}
