package dev.casebook.notification.preference;

import dev.casebook.notification.feed.NotificationEvent;
import dev.casebook.notification.people.PersonId;
import dev.casebook.support.row.Columns;
import io.r2dbc.spi.Readable;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The switched-off switches of each person. */
@Repository
class Mutes {
    private static final String ADD = """
            insert into muted (person_id, event, channel) values (:person, :event, :channel) on conflict do nothing""";
    private static final String REMOVE = """
            delete from muted where person_id = :person and event = :event and channel = :channel""";

    private final DatabaseClient db;

    Mutes(DatabaseClient db) {
        this.db = db;
    }

    /** Bounded by events × channels. */
    Mono<Preferences> of(PersonId person) {
        return db.sql("select event, channel from muted where person_id = :person")
                .bind("person", person.value())
                .map(Mutes::read)
                .all()
                .flatMap(Mono::justOrEmpty)
                .collectList()
                .map(off -> new Preferences(new HashSet<>(off)));
    }

    Mono<Void> turn(PersonId person, Switch which, boolean on) {
        return db.sql(on ? REMOVE : ADD)
                .bind("person", person.value())
                .bind("event", which.event().wire())
                .bind("channel", which.channel().wire())
                .then();
    }

    /** Empty for an event or channel that no longer exists. */
    private static Optional<Switch> read(Readable row) {
        var event = NotificationEvent.ofWire(Columns.text(row, "event"));
        var channel = Channel.ofWire(Columns.text(row, "channel"));
        return event.flatMap(e -> channel.map(c -> new Switch(e, c)));
    }
}
