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
import reactor.test.StepVerifier;

/** Attempts of long ago go; what was accepted and what is recent stays, whoever asks. */
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
                .untilAsserted(() -> assertThat(left())
                        .contains("old reply", "young refusal")
                        .doesNotContain("old refusal", "old failure"));
    }

    @Test
    void noLineGoesPastTheSweep() {
        owner.run(act("reply to keep", "accepted", 400), act("refusal to keep", "refused", 2));
        for (String statement : List.of(
                "delete from act",
                "delete from act where outcome <> 'accepted'",
                "truncate act",
                "update act set at = now() - interval '1 year'",
                "update act set act_id = 'another'",
                "update act set action = 'resolved'")) {
            StepVerifier.create(database.sql(statement).then())
                    .verifyErrorSatisfies(refused -> assertThat(refused)
                            .as(statement)
                            .hasStackTraceContaining("permission denied for table act"));
        }
        assertThat(left()).contains("reply to keep", "refusal to keep");
    }

    @Test
    void theSweepTakesNothingAcceptedAndNothingOfTheLastDayWhateverItIsAsked() {
        owner.run(act("long ago", "accepted", 4_000), act("of today", "refused", 0), act("of last week", "failed", 7));
        StepVerifier.create(database.sql("select delete_old_attempts(-1e9, 1000)")
                        .mapValue(Long.class)
                        .one())
                .assertNext(gone -> assertThat(gone).isPositive())
                .verifyComplete();
        assertThat(left()).contains("long ago", "of today").doesNotContain("of last week");
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
