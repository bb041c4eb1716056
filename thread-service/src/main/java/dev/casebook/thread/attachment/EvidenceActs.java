package dev.casebook.thread.attachment;

import dev.casebook.thread.entry.Action;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Logs once per evidence package who exported it when and from where; one that failed in the end says so for good. */
@Repository
class EvidenceActs {

    private final DatabaseClient db;

    EvidenceActs(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> record(EvidenceChanged changed) {
        return db.sql("""
                        insert into act (act_id, account_id, ticket_id, actor_id, actor_name, actor_role,
                                         action, outcome, internal, route, at)
                        values (:actId, :accountId, :ticketId, :actorId, :actorName, :actorRole,
                                :action, :outcome, :internal, :route, :at)
                        on conflict (act_id) do update set outcome = excluded.outcome
                         where excluded.outcome = 'failed'""").bindProperties(ActRow.of(changed)).then();
    }

    record ActRow(
            String actId,
            String accountId,
            String ticketId,
            String actorId,
            String actorName,
            String actorRole,
            String action,
            String outcome,
            boolean internal,
            @Nullable String route,
            Instant at) {

        static ActRow of(EvidenceChanged changed) {
            return new ActRow(
                    changed.evidenceId(),
                    changed.accountId(),
                    changed.ticketId(),
                    changed.requestedBy().id(),
                    changed.requestedBy().name(),
                    changed.requestedBy().role(),
                    Action.EVIDENCE_EXPORTED.wire(),
                    changed.failed() ? "failed" : "accepted",
                    changed.internal(),
                    changed.route(),
                    changed.requestedAt());
        }
    }
}
