package dev.casebook.thread.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.id.SpokenId;
import dev.casebook.support.write.Writes;
import dev.casebook.testsupport.CasebookTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** A page of a thread of any length costs a walk along the primary key that ends with the page. */
@CasebookTest(database = "threads")
class LongTimelineTests {

    private static final int LENGTH = 5_000;

    private final DatabaseClient db;
    private final Writes writes;

    LongTimelineTests(@Autowired DatabaseClient db, @Autowired Writes writes) {
        this.db = db;
        this.writes = writes;
    }

    @ParameterizedTest
    @CsvSource({
        "asc, true, 0, 9223372036854775807",
        "desc, true, 0, 9223372036854775807",
        "asc, false, 2500, 9223372036854775807",
        "desc, false, 0, 2500"
    })
    void aPageIsReadAlongTheKeyAndNeverSorted(String order, boolean staff, long after, long before) {
        String ticket = longThread();
        List<String> plan = Objects.requireNonNull(db.sql("explain " + TimelineEntries.sql(order))
                .bind("ticketId", ticket)
                .bind("staff", staff)
                .bind("account", "long")
                .bind("after", after)
                .bind("before", before)
                .bind("limit", 51)
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
        assertThat(plan)
                .anyMatch(line -> line.contains(" using entry_pkey on entry e "))
                .noneMatch(line -> line.contains("Sort Key: e.seq") || line.contains("Seq Scan on entry"));
    }

    private String longThread() {
        String ticket = SpokenId.random("CB");
        for (String sql : List.of(
                "insert into ticket (ticket_id, account_id, account_name, subject, subject_version, status,"
                        + " status_version, opener_id, opener_name, opener_role)"
                        + " values (:id, 'long', 'Long', 'long', 1, 'open', 1, 'p', 'P', 'owner')",
                "insert into thread (ticket_id, last_seq) values (:id, " + LENGTH + ")",
                "insert into entry select :id, n, :id || '-' || n, 'reply', false, 'p', now(), '', '', '', ''"
                        + " from generate_series(1, " + LENGTH + ") n",
                "insert into entry_content (ticket_id, seq, body, attachments)"
                        + " select :id, n, 'x', '[]' from generate_series(1, " + LENGTH + ") n")) {
            writes.transactional(db.sql(sql).bind("id", ticket).then()).block();
        }
        return ticket;
    }
}
