package dev.casebook.support.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.sample.Listener;
import dev.casebook.support.sample.SampleTest;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.testsupport.TestIssuer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Each event takes effect once, or lies among the dead letters; none is skipped. */
@SampleTest
class EventConsumerIntegrationTests {

    private static final String TOPIC = "support.tickets.v1";
    private static final String DEAD = "support.tickets.v1.sample-service.dlt";
    private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DatabaseClient database;
    private final Listener listener;
    private final WebTestClient client;

    EventConsumerIntegrationTests(
            @Autowired DatabaseClient database, @Autowired Listener listener, @Autowired WebTestClient client) {
        this.database = database;
        this.listener = listener;
        this.client = client;
    }

    @Test
    void secondDeliveryHasNoSecondEffect() {
        String subject = subject();
        TestEvent event = event(subject, 1, "once");
        TestEvents.publish(TOPIC, event);
        TestEvents.publish(TOPIC, event);
        heardOf(event(subject, 2, "marker"));
        assertThat(heard(subject)).containsExactly("once", "marker");
    }

    @Test
    void whatAnEventCausesStaysInItsTrace() {
        String subject = subject();
        heardOf(event(subject, 1, "answered").traced("00-" + TRACE_ID + "-b7ad6b7169203331-01"));
        TestEvent answer = TestEvents.await("support.threads.v1", subject, "answered.v1");
        assertThat(answer.traceparent()).startsWith("00-" + TRACE_ID + "-");
    }

    @Test
    void lateEventIsTakenAndThePositionStays() {
        String subject = subject();
        heardOf(event(subject, 5, "new"));
        heardOf(event(subject, 4, "late"));
        assertThat(heard(subject)).containsExactly("new", "late");
        assertThat(rows("select sequence::text from applied_position where subject = $1", subject))
                .containsExactly("5");
    }

    @Test
    void poisonGoesToTheDeadLettersAtOnceAndTheKeyGoesOn() {
        String subject = subject();
        TestEvent poison = event(subject, 1, "poison");
        TestEvents.publish(TOPIC, poison);
        heardOf(event(subject, 2, "after"));
        assertThat(TestEvents.await(DEAD, event -> event.id().equals(poison.id())))
                .isEqualTo(poison);
        assertThat(listener.attempts(poison.id())).isEqualTo(1);
        assertThat(heard(subject)).containsExactly("after");
    }

    @Test
    void unknownTypeAndUnreadableBodyGoToTheDeadLetters() {
        String subject = subject();
        TestEvent unknown = TestEvents.publish(TOPIC, subject, "unheard-of.v1", 1, "{}");
        TestEvent unreadable = TestEvents.publish(TOPIC, subject, "heard.v1", 2, "{");
        TestEvent wrong = TestEvents.publish(TOPIC, subject, "heard.v1", 3, "{\"name\":{}}");
        heardOf(event(subject, 4, "after"));
        for (TestEvent dead : List.of(unknown, unreadable, wrong)) {
            TestEvents.await(DEAD, event -> event.id().equals(dead.id()));
        }
    }

    @Test
    void otherFaultsAreTriedThreeTimes() {
        String subject = subject();
        TestEvent broken = event(subject, 1, "broken");
        TestEvents.publish(TOPIC, broken);
        TestEvents.await(DEAD, event -> event.id().equals(broken.id()));
        assertThat(listener.attempts(broken.id())).isEqualTo(3);
        assertThat(heard(subject)).isEmpty();
    }

    @Test
    void whatIsAwayIsWaitedFor() {
        String subject = subject();
        heardOf(event(subject, 1, "away"));
        assertThat(heard(subject)).containsExactly("away");
    }

    @Test
    void deadLettersComeBack() {
        String subject = subject();
        TestEvent broken = event(subject, 1, "broken");
        TestEvents.publish(TOPIC, broken);
        TestEvents.await(DEAD, event -> event.id().equals(broken.id()));
        listener.cure(true);
        replay();
        assertThat(heard(subject)).containsExactly("broken");
        listener.cure(false);
        replay();
        assertThat(heard(subject)).containsExactly("broken");
    }

    private void replay() {
        client.mutate()
                .responseTimeout(PATIENCE)
                .build()
                .post()
                .uri("/internal/dead-letters/replay")
                .header("Authorization", "Bearer " + TestIssuer.serviceToken("internal:operate"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void heardOf(TestEvent event) {
        TestEvents.publish(TOPIC, event);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> rows("select name from heard where event_id = $1", event.id())
                                .size()
                        == 1);
    }

    private List<String> heard(String subject) {
        return rows("select name from heard where subject = $1 order by ctid", subject);
    }

    private List<String> rows(String sql, String argument) {
        return database.sql(sql)
                .bind("$1", argument)
                .map(row -> String.valueOf(row.get(0, String.class)))
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static TestEvent event(String subject, long sequence, String name) {
        return TestEvent.of(TOPIC, subject, "heard.v1", sequence, "{\"name\":\"" + name + "\"}");
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }
}
