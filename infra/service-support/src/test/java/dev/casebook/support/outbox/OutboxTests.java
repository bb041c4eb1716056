package dev.casebook.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.request.RequestContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Events are committed with their cause or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxTests {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private OutboxDesk desk;

    @BeforeAll
    void open() {
        desk = new OutboxDesk();
    }

    @Test
    void eventOfARolledBackWriteIsGone() {
        long before = desk.waiting();
        Mono<Void> work = desk.outbox.append(event("a", 1)).then(Mono.error(new IllegalStateException("no")));
        StepVerifier.create(desk.writes.transactional(work)).verifyErrorMessage("no");
        assertThat(desk.waiting()).isEqualTo(before);
    }

    @Test
    void appendOutsideOfAWriteIsRefused() {
        StepVerifier.create(desk.outbox.append(event("a", 1))).verifyError(IllegalStateException.class);
    }

    @Test
    void commitWakesTheRelay() {
        StepVerifier woken =
                StepVerifier.create(desk.signal.arm()).expectComplete().verifyLater();
        StepVerifier.create(desk.writes.transactional(desk.outbox.append(List.of(event("b", 1), event("b", 2)))))
                .verifyComplete();
        woken.verify();
    }

    @Test
    void commitAndNothingElseIsToldInThisProcess() {
        desk.told.clear();
        Mono<Void> work = desk.outbox.append(event("undone", 1)).then(Mono.error(new IllegalStateException("no")));
        StepVerifier.create(desk.writes.transactional(work)).verifyErrorMessage("no");
        StepVerifier.create(desk.writes.transactional(desk.outbox.append(event("done", 1))))
                .verifyComplete();
        assertThat(desk.told).containsExactly("support.threads.v1 done");
    }

    @Test
    void traceOfTheRequestGoesWithTheEvent() {
        RequestContext context = new RequestContext("r", null, TRACE);
        StepVerifier.create(desk.writes
                        .transactional(desk.outbox.append(event("traced", 1)))
                        .contextWrite(context::in)
                        .then(new OutboxRows(desk.database).batch(Lanes.of("traced"), 100)))
                .assertNext(rows -> assertThat(rows)
                        .anySatisfy(row -> assertThat(row.traceparent()).isEqualTo(TRACE)))
                .verifyComplete();
    }

    private static OutboxEvent event(String key, long sequence) {
        return new OutboxEvent("support.threads.v1", key, "made.v1", sequence, Map.of("key", key));
    }
}
