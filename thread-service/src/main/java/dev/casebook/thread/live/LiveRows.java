package dev.casebook.thread.live;

import dev.casebook.thread.id.TicketId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What open threads are told from; not filtered for a reader, so nothing of it leaves without {@link StreamEvents}. */
@Repository
class LiveRows {

    private static final String STATE = """
            select t.ticket_id, t.subject, t.status, greatest(t.subject_version, t.status_version) as version,
                   t.type, t.priority, t.tags, t.assignee_id, t.assignee_name, h.last_seq, h.reply_count,
                   (select coalesce(json_agg(json_build_object(
                               'id', p.person_id, 'name', p.name, 'role', p.role,
                               'state', case when p.typing_until <= now() then 'viewing'
                                             when p.noting then 'noting' else 'typing' end)
                               order by p.person_id), '[]')::text
                      from presence p where p.ticket_id = t.ticket_id and p.seen_until > now()) as people
              from ticket t join thread h on h.ticket_id = t.ticket_id
             where t.ticket_id = :ticketId""";

    private static final String SIGNATURES = """
            select h.ticket_id, h.last_seq || '/' || coalesce(
                       (select string_agg(p.person_id || ':'
                                   || case when p.typing_until <= now() then 'viewing'
                                           when p.noting then 'noting' else 'typing' end,
                                   ',' order by p.person_id)
                          from presence p where p.ticket_id = h.ticket_id and p.seen_until > now()), '') as signature
              from thread h where h.ticket_id = any (string_to_array(:ids, ','))""";

    private final DatabaseClient db;
    private final JsonMapper json;

    LiveRows(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A thread seen from afar. */
    record Signature(String ticketId, String signature) {}

    Mono<TicketState> state(TicketId ticketId) {
        return db.sql(STATE)
                .bind("ticketId", ticketId.value())
                .mapProperties(StateRow.class)
                .one()
                .map(row -> row.state(json));
    }

    /** One query for all open threads. */
    Flux<Signature> signatures(Collection<TicketId> ids) {
        return db.sql(SIGNATURES)
                .bind("ids", ids.stream().map(TicketId::value).collect(Collectors.joining(",")))
                .mapProperties(Signature.class)
                .all();
    }
}
