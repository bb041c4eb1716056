package dev.casebook.notification.people;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The known people. */
@Repository
public class People {
    private static final String UPSERT = """
            insert into people (person_id, name, email, role, account_id, version)
            values (:personId, :name, :email, :role, :accountId, :version)
            on conflict (person_id) do update set name = excluded.name, email = excluded.email, role = excluded.role,
                account_id = excluded.account_id, version = excluded.version
            where people.version < excluded.version""";

    private static final String STAFF_NAMED = """
            select person_id from people where role in ('agent', 'lead', 'admin')
            and lower(split_part(email, '@', 1)) = any(:handles) order by person_id""";

    private final DatabaseClient db;

    People(DatabaseClient db) {
        this.db = db;
    }

    /** Keeps the newest version; an older one changes nothing. */
    public Mono<Void> remember(Person person) {
        return db.sql(UPSERT).bindProperties(Row.of(person)).then();
    }

    /** Staff whose mail address begins with one of the handles, given in lower case. */
    public Flux<PersonId> staffNamed(Collection<String> handles) {
        return db.sql(STAFF_NAMED)
                .bind("handles", handles.toArray(String[]::new))
                .mapValue(String.class)
                .all()
                .map(PersonId::new);
    }

    /** A person as the statement binds it. */
    record Row(
            String personId,
            String name,
            String email,
            String role,
            @Nullable String accountId,
            long version) {
        static Row of(Person p) {
            return new Row(p.id().value(), p.name(), p.email(), p.role().wire(), p.accountId(), p.version());
        }
    }
}
