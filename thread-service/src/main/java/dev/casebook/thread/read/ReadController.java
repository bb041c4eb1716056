package dev.casebook.thread.read;

import dev.casebook.support.json.JsonBody;
import dev.casebook.support.json.Reads;
import dev.casebook.support.openapi.Gives;
import dev.casebook.support.position.Position;
import dev.casebook.support.security.Caller;
import dev.casebook.support.write.Writes;
import dev.casebook.thread.id.PersonId;
import dev.casebook.thread.opening.FindTicket;
import dev.casebook.thread.ticket.Ticket;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** My read marker; viewers have one too. */
@RestController
class ReadController {

    private final FindTicket findTicket;
    private final MarkRead markRead;
    private final Writes writes;

    ReadController(FindTicket findTicket, MarkRead markRead, Writes writes) {
        this.findTicket = findTicket;
        this.markRead = markRead;
        this.writes = writes;
    }

    /** Where my marker stands. */
    record MarkerView(long seq) {}

    @PutMapping("/api/v1/tickets/{id}/read")
    @Gives(Position.HEADER)
    Mono<ResponseEntity<MarkerView>> read(
            @PathVariable String id, Caller caller, @Reads(NewMarker.class) JsonBody body) {
        return findTicket.visibleTo(caller, id).flatMap(ticket -> move(ticket, caller, body));
    }

    private Mono<ResponseEntity<MarkerView>> move(Ticket ticket, Caller caller, JsonBody body) {
        NewMarker wanted = body.as(NewMarker.class).checked();
        return writes.transactional(markRead.mark(ticket.id(), new PersonId(caller.personId()), wanted))
                .map(marker -> ResponseEntity.ok()
                        .header(Position.HEADER, marker.position().encode())
                        .body(new MarkerView(marker.seq())));
    }
}
