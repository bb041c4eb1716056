package dev.casebook.identity.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The demo accounts as configured, with the changes made on the demo page, which survive a restart. */
@Repository
public class Accounts {
    private final List<Account> configured;
    private final JdbcClient jdbc;

    Accounts(PeopleProperties properties, JdbcClient jdbc) {
        this.configured = properties.accounts();
        this.jdbc = jdbc;
    }

    public List<Account> all() {
        return configured.stream().map(this::present).toList();
    }

    public Account get(UUID id) {
        return configured.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .map(this::present)
                .orElseThrow(() -> new UnknownAccount(id));
    }

    /** Changes plan or licence, null keeps either; tokens granted from now on say so. */
    public Account change(UUID id, @Nullable String plan, @Nullable String licence) {
        var changed = get(id).changed(plan, licence);
        jdbc.sql("merge into account_change key (account_id) values (?, ?, ?)")
                .params(id, changed.plan(), changed.licence())
                .update();
        return changed;
    }

    private Account present(Account account) {
        return jdbc.sql("select plan, licence from account_change where account_id = ?")
                .param(account.id())
                .query((row, number) -> account.changed(row.getString("plan"), row.getString("licence")))
                .optional()
                .orElse(account);
    }
}
