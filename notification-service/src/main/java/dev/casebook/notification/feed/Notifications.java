package dev.casebook.notification.feed;

import dev.casebook.notification.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All notifications, as they are written. */
@Repository
class Notifications {
    private static final String NEXT_NUMBER = "update feed_head set number = number + 1 returning number";
    private static final String INSERT = """
            insert into notifications (id, number, event, ticket_id, account_id, actor_id, actor_name, actor_role,
                audience, person_id, summary, excerpt, cause, at)
            values (:id, :number, :event, :ticketId, :accountId, :actorId, :actorName, :actorRole,
                :audience, :personId, :summary, :excerpt, :cause, :at)""";

    private final DatabaseClient db;

    Notifications(DatabaseClient db) {
        this.db = db;
    }

    /** Answers the number it got; must be inside a transaction, which the number's lock serialises. */
    Mono<Long> add(NotificationId id, Announcement told) {
        return db.sql(NEXT_NUMBER)
                .mapValue(Long.class)
                .one()
                .flatMap(number -> db.sql(INSERT)
                        .bindProperties(Row.of(id, number, told))
                        .then()
                        .thenReturn(number));
    }

    /** A notification as the statement binds it. */
    record Row(
            UUID id,
            long number,
            String event,
            String ticketId,
            String accountId,
            @Nullable String actorId,
            @Nullable String actorName,
            @Nullable String actorRole,
            String audience,
            @Nullable String personId,
            String summary,
            @Nullable String excerpt,
            String cause,
            Instant at) {
        static Row of(NotificationId id, long number, Announcement told) {
            Actor actor = told.actor();
            PersonId person = told.audience().person();
            return new Row(
                    id.value(),
                    number,
                    told.event().wire(),
                    told.ticket().value(),
                    told.account().value(),
                    actor == null ? null : actor.id(),
                    actor == null ? null : actor.name(),
                    actor == null ? null : actor.role(),
                    told.audience().wire(),
                    person == null ? null : person.value(),
                    told.summary(),
                    told.excerpt(),
                    told.cause(),
                    told.at());
        }
    }
}
