package dev.casebook.ticket.account;

import dev.casebook.support.security.Caller;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rows of accounts. An account's one row is also where its open tickets are counted and limited. */
@Component
public final class Accounts {
    private final DatabaseClient database;

    Accounts(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Account> find(AccountId id) {
        return database.sql("select id, name, plan, licence from account where id = :id")
                .bind("id", id.value())
                .map(Accounts::account)
                .one();
    }

    /** Takes what claims say unless newer claims said otherwise before. Inside a write. */
    public Mono<Void> learn(Account account, Instant claimsAt) {
        return database.sql("""
                        insert into account (id, name, plan, licence, claims_at) values (:id, :name, :plan, :licence, :at)
                        on conflict (id) do update
                        set name = excluded.name, plan = excluded.plan, licence = excluded.licence, claims_at = excluded.claims_at
                        where account.claims_at <= excluded.claims_at""")
                .bind("id", account.id().value())
                .bind("name", account.name())
                .bind("plan", account.plan())
                .bind("licence", account.licence())
                .bind("at", claimsAt)
                .then();
    }

    /** Counts one more open ticket; false, and nothing counted, where the limit is reached. Inside a write. */
    public Mono<Boolean> openOne(Account account, @Nullable Integer limit) {
        return limit != null && limit == 0
                ? Mono.just(false)
                : openBelow(account, limit == null ? Integer.MAX_VALUE : limit);
    }

    private Mono<Boolean> openBelow(Account account, int limit) {
        return database.sql("""
                        insert into account (id, name, plan, licence, claims_at, open_count)
                        values (:id, :name, :plan, :licence, 'epoch', 1)
                        on conflict (id) do update set open_count = account.open_count + 1
                        where account.open_count < :limit""")
                .bind("id", account.id().value())
                .bind("name", account.name())
                .bind("plan", account.plan())
                .bind("licence", account.licence())
                .bind("limit", limit)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Counts one fewer. Inside a write. */
    public Mono<Void> closeOne(AccountId id) {
        return database.sql("update account set open_count = greatest(open_count - 1, 0) where id = :id")
                .bind("id", id.value())
                .then();
    }

    /** How many tickets of the account are open, the row locked until the write ends. Inside a write. */
    public Mono<Integer> lockOpenCount(AccountId id) {
        return database.sql("select open_count from account where id = :id for update")
                .bind("id", id.value())
                .mapValue(Integer.class)
                .one()
                .defaultIfEmpty(0);
    }

    /** How many tickets of the caller's account are open; 0 for staff. */
    public Mono<Integer> openCount(Caller caller) {
        return caller.accountId() == null ? Mono.just(0) : openCount(new AccountId(caller.accountId()));
    }

    /** How many tickets of the account are open. */
    public Mono<Integer> openCount(AccountId id) {
        return database.sql("select open_count from account where id = :id")
                .bind("id", id.value())
                .mapValue(Integer.class)
                .one()
                .defaultIfEmpty(0);
    }

    private static Account account(Readable row) {
        return new Account(new AccountId(text(row, "id")), text(row, "name"), text(row, "plan"), text(row, "licence"));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }
}
