package dev.casebook.thread.contextrequest;

import dev.casebook.thread.id.EntryId;
import dev.casebook.thread.id.TicketId;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Requests and what came of them, read from the entries themselves: what a person wrote is stored once. */
@Repository
class ContextRequests {

    private final DatabaseClient db;
    private final JsonMapper json;

    ContextRequests(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Empty for an entry that is no request of this ticket, or whose content was erased. */
    Mono<ContextRequest> find(TicketId ticketId, EntryId id) {
        return db.sql("""
                        select e.seq, c.event
                          from entry e join entry_content c on c.ticket_id = e.ticket_id and c.seq = e.seq
                         where e.entry_id = :id and e.ticket_id = :ticketId
                           and e.kind = 'context_request' and c.event is not null""")
                .bind("id", id.value())
                .bind("ticketId", ticketId.value())
                .mapProperties(StepRow.class)
                .one()
                .map(row -> row.request(id, json));
    }

    /** How far a request has come; under the head's lock nothing can come in between. */
    Mono<RequestState> state(TicketId ticketId, ContextRequest request) {
        return db.sql("""
                        select e.seq, c.event
                          from entry e join entry_content c on c.ticket_id = e.ticket_id and c.seq = e.seq
                         where e.ticket_id = :ticketId and e.seq > :seq
                           and e.kind in ('context_answer', 'event') and position(:id in c.event) > 0""")
                .bind("ticketId", ticketId.value())
                .bind("seq", request.seq())
                .bind("id", request.id().value())
                .mapProperties(StepRow.class)
                .all()
                .map(row -> row.step(json))
                .filter(step -> step.event()
                        .path("request")
                        .asString("")
                        .equals(request.id().value()))
                .collectList()
                .map(RequestState::of);
    }

    record StepRow(long seq, String event) {

        RequestState.Step step(JsonMapper json) {
            return new RequestState.Step(seq, json.readTree(event));
        }

        ContextRequest request(EntryId id, JsonMapper json) {
            return new ContextRequest(
                    id,
                    seq,
                    json.readTree(event)
                            .path("items")
                            .valueStream()
                            .map(AskedItem::of)
                            .toList());
        }
    }
}
