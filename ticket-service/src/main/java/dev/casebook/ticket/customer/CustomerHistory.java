package dev.casebook.ticket.customer;

import dev.casebook.support.row.Columns;
import dev.casebook.ticket.account.AccountId;
import dev.casebook.ticket.customer.CustomerContext.Earlier;
import dev.casebook.ticket.customer.CustomerContext.Site;
import dev.casebook.ticket.customer.CustomerContext.Used;
import dev.casebook.ticket.lifecycle.Status;
import dev.casebook.ticket.lifecycle.TicketId;
import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an account's tickets tell of it; looks at its newest ones only. */
@Component
final class CustomerHistory {
    private static final String RECENT =
            "with recent as (select * from ticket where account_id = :account order by last_activity_at desc, id desc limit 500) ";
    private static final String SITES = RECENT + """
            select site_url, max(last_activity_at) as named_at from recent where site_url is not null
            group by site_url order by named_at desc, site_url limit 10""";
    private static final String PRODUCTS = RECENT + """
            select product, count(*)::int as tickets from recent where product is not null
            group by product order by tickets desc, product limit 10""";
    private static final String OTHERS = """
            select id, subject, type, status, last_activity_at, resolution from ticket
            where account_id = :account and id <> :ticket and status = any(:statuses)
            order by last_activity_at desc, id desc limit 5""";

    private final DatabaseClient database;

    CustomerHistory(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<Site>> sites(AccountId account) {
        return of(account, SITES)
                .map(row -> new Site(Columns.text(row, "site_url"), Columns.time(row, "named_at")))
                .all()
                .collectList();
    }

    Mono<List<Used>> products(AccountId account) {
        return of(account, PRODUCTS)
                .map(row -> new Used(Columns.text(row, "product"), Columns.of(row, "tickets", Integer.class)))
                .all()
                .collectList();
    }

    /** Other tickets of the account in these states, newest activity first. */
    Mono<List<Earlier>> others(AccountId account, TicketId ticket, Status... statuses) {
        String[] keys = Arrays.stream(statuses).map(Status::key).toArray(String[]::new);
        return of(account, OTHERS)
                .bind("ticket", ticket.value())
                .bind("statuses", keys)
                .map(CustomerHistory::earlier)
                .all()
                .collectList();
    }

    private GenericExecuteSpec of(AccountId account, String sql) {
        return database.sql(sql).bind("account", account.value());
    }

    private static Earlier earlier(Readable row) {
        return new Earlier(
                Columns.text(row, "id"),
                Columns.text(row, "subject"),
                Columns.text(row, "type"),
                Status.ofKey(Columns.text(row, "status")),
                Columns.time(row, "last_activity_at"),
                Columns.orNull(row, "resolution", String.class));
    }
}
