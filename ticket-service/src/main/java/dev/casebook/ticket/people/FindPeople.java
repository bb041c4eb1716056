package dev.casebook.ticket.people;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.security.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Searches people by parts of their name or address, in the order of their names. */
@Component
final class FindPeople {
    private final DatabaseClient database;

    FindPeople(DatabaseClient database) {
        this.database = database;
    }

    /** One more than the limit, so that the page knows whether another follows. */
    Mono<List<Person>> find(Collection<Role> roles, @Nullable String part, @Nullable Cursor after, int limit) {
        return database.sql("""
                        select * from person
                        where role = any(:roles)
                          and (strpos(lower(name), :part) > 0 or strpos(lower(email), :part) > 0)
                          and (lower(name), id) > (:afterName, :afterId)
                        order by lower(name), id
                        limit :limit""")
                .bind("roles", roles.stream().map(Role::wire).toArray(String[]::new))
                .bind("part", part == null ? "" : part.toLowerCase(Locale.ROOT))
                .bind("afterName", after == null ? "" : after.text(0))
                .bind("afterId", after == null ? "" : after.text(1))
                .bind("limit", limit + 1)
                .map(People::person)
                .all()
                .collectList();
    }
}
