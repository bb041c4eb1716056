package dev.casebook.ticket.people;

import dev.casebook.support.security.Role;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rows of people. */
@Component
public final class People {
    private final DatabaseClient database;

    People(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Person> find(PersonId id) {
        return database.sql("select * from person where id = :id")
                .bind("id", id.value())
                .map(People::person)
                .one();
    }

    /** The new version where the claims changed something, nothing where they are old or say the same. Inside a write. */
    Mono<Long> learn(Person person, Instant claimsAt) {
        return database.sql("""
                        insert into person as p (id, name, email, role, account_id, account_name, version, claims_at)
                        values (:id, :name, :email, :role, :account, :accountName, 1, :at)
                        on conflict (id) do update
                        set name = excluded.name, email = excluded.email, role = excluded.role,
                            account_id = excluded.account_id, account_name = excluded.account_name,
                            version = p.version + 1, claims_at = excluded.claims_at
                        where p.claims_at <= excluded.claims_at
                          and (p.name, p.email, p.role, p.account_id, p.account_name) is distinct from
                              (excluded.name, excluded.email, excluded.role, excluded.account_id, excluded.account_name)
                        returning version""")
                .bind("id", person.id().value())
                .bind("name", person.name())
                .bind("email", person.email())
                .bind("role", key(person.role()))
                .bind("account", optional(person.accountId()))
                .bind("accountName", optional(person.accountName()))
                .bind("at", claimsAt)
                .mapValue(Long.class)
                .one();
    }

    static Person person(Readable row) {
        return new Person(
                new PersonId(text(row, "id")),
                text(row, "name"),
                text(row, "email"),
                Role.valueOf(text(row, "role").toUpperCase(Locale.ROOT)),
                row.get("account_id", String.class),
                row.get("account_name", String.class));
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Object optional(@Nullable String value) {
        return value == null ? Parameters.in(R2dbcType.VARCHAR) : value;
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }
}
