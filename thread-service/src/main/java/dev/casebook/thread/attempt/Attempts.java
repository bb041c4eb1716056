package dev.casebook.thread.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The lines of the log that tell of attempts; each must be added inside a write. */
@Repository
class Attempts {

    private final DatabaseClient db;

    Attempts(DatabaseClient db) {
        this.db = db;
    }

    Mono<Void> add(AttemptFailed attempt) {
        return attempt.autosave() ? Mono.empty() : insert(attempt);
    }

    private Mono<Void> insert(AttemptFailed attempt) {
        return db.sql("""
                        insert into act (act_id, account_id, ticket_id, actor_id, actor_name, actor_role, action,
                                         outcome, internal, route, at, problem, gate, request_id)
                        values (:actId, :accountId, :ticketId, :actorId, :actorName, :actorRole, :action,
                                :outcome, :internal, :route, :at, :problem, :gate, :requestId)
                        on conflict (act_id) do nothing""").bindProperties(AttemptRow.of(attempt)).then();
    }

    /** An attempt is its account's, whichever ticket it aimed at; one of staff has no account and is the staff's. */
    record AttemptRow(
            String actId,
            @Nullable String accountId,
            @Nullable String ticketId,
            String actorId,
            String actorName,
            String actorRole,
            String action,
            String outcome,
            boolean internal,
            @Nullable String route,
            Instant at,
            @Nullable String problem,
            @Nullable String gate,
            String requestId) {

        static AttemptRow of(AttemptFailed attempt) {
            return new AttemptRow(
                    attempt.attemptId(),
                    attempt.accountId(),
                    attempt.ticketId(),
                    attempt.person().id(),
                    attempt.person().name(),
                    attempt.person().role(),
                    AttemptedAction.of(attempt.action()),
                    attempt.outcome(),
                    attempt.accountId() == null,
                    attempt.route(),
                    attempt.at(),
                    attempt.problem(),
                    attempt.gate(),
                    attempt.requestId());
        }
    }
}
