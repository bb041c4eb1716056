package dev.casebook.support.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.row.Columns;
import dev.casebook.support.sample.SampleTest;
import dev.casebook.support.write.Writes;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;

/** Old rows go, young ones stay. */
@SampleTest
class SweeperIntegrationTests {

    private final DatabaseClient database;
    private final Writes writes;

    SweeperIntegrationTests(@Autowired DatabaseClient database, @Autowired Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    @Test
    void onlyOldRowsGo() {
        String insert = "insert into inbox (consumer, event_id, seen_at)"
                + " select 'sweep', 'old ' || n, now() - interval '2 days' from generate_series(1, 2500) n"
                + " union all select 'sweep', 'young ' || n, now() from generate_series(1, 5) n";
        StepVerifier.create(writes.transactional(database.sql(insert).then())
                        .then(new Sweeper(database, writes).sweep(Sweep.of("inbox", "seen_at", Duration.ofDays(1))))
                        .then(database.sql("select count(*) from inbox where consumer = 'sweep'")
                                .map(row -> Columns.number(row, "count"))
                                .one()))
                .assertNext(left -> assertThat(left).isEqualTo(5))
                .verifyComplete();
    }
}
