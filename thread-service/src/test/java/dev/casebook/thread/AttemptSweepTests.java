package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.testsupport.CasebookTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;

/** Attempts of long ago go; what was accepted and what is recent stays. */
@CasebookTest(database = "attempts", properties = "casebook.sweep.every=200ms")
class AttemptSweepTests {

    private final DatabaseClient database;
    private final OwnerSql owner;

    AttemptSweepTests(@Autowired DatabaseClient database, @Autowired Environment settings) {
        this.database = database;
        this.owner = new OwnerSql(settings);
    }

    @Test
    void onlyOldAttemptsGo() {
        owner.run(
                act("old refusal", "refused", 91),
                act("old failure", "failed", 91),
                act("young refusal", "refused", 89),
                act("old reply", "accepted", 400));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(left()).containsExactly("old reply", "young refusal"));
    }

    private List<String> left() {
        List<String> left = database.sql("select act_id from act order by act_id")
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
        return left == null ? List.of() : left;
    }

    private static String act(String id, String outcome, int days) {
        return "insert into act (act_id, action, outcome, internal, at) values ('%s', 'replied', '%s', false, now() - interval '%d days')"
                .formatted(id, outcome, days);
    }
}
