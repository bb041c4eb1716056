package dev.casebook.thread.act;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Adds lines to the log, each once; what is told again changes only who sees its line, and that it failed in the end. */
@Repository
public class ActLog {

    private static final String ADD = """
            insert into act (act_id, account_id, ticket_id, actor_id, actor_name, actor_role, action,
                             outcome, internal, route, at, problem, gate, request_id)
            values (:actId, :accountId, :ticketId, :actorId, :actorName, :actorRole, :action,
                    :outcome, :internal, :route, :at, :problem, :gate, :requestId)
            on conflict (act_id) do update
               set internal = excluded.internal,
                   outcome = case act.outcome when 'accepted' then excluded.outcome else act.outcome end""";

    private final DatabaseClient db;

    ActLog(DatabaseClient db) {
        this.db = db;
    }

    /** Must run inside a write. */
    public Mono<Void> add(Act act) {
        return db.sql(ADD).bindProperties(act).then();
    }
}
