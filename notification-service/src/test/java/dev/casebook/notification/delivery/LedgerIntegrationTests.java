package dev.casebook.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.casebook.notification.DeskTests;
import dev.casebook.notification.Story;
import dev.casebook.support.write.Writes;
import java.net.ConnectException;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

class LedgerIntegrationTests extends DeskTests {
    @Autowired
    private FanOut fanOut;

    @Autowired
    private DeliveryClock clock;

    @Autowired
    private Writes writes;

    @Autowired
    private DeliverDue deliverDue;

    @Autowired
    private DeliveryProperties rules;

    @Autowired
    private List<Courier> couriers;

    /** Takes what it is given and remembers it. */
    private static final class Notebook implements Courier {
        final Queue<DeliveryId> taken = new ConcurrentLinkedQueue<>();
        boolean refuses;
        boolean away;

        @Override
        public String channel() {
            return "test-" + System.identityHashCode(this);
        }

        @Override
        public Mono<Void> deliver(Claimed delivery) {
            taken.add(delivery.id());
            if (away) {
                return Mono.error(new ConnectException("nobody is in"));
            }
            return refuses ? Mono.error(new IllegalArgumentException("no such pigeon")) : Mono.empty();
        }

        @Override
        public boolean refused(Throwable failure) {
            return failure instanceof IllegalArgumentException;
        }
    }

    @Test
    void twoWorkersSendOneMailToEachPerson() {
        var second = new DeliveryClock(fanOut, deliverDue, couriers, rules);
        second.start();
        try {
            var story = Story.by("olivia");
            story.opened();
            for (int i = 0; i < 5; i++) {
                story.replied("olivia");
            }
            soon().until(() -> deliveries(story.ticket(), "sent") == 24);
            assertThat(MAILBOX.about(story.ticket())).hasSize(24);
            assertThat(MAILBOX.about(story.ticket(), "sam@casebook.example")).hasSize(6);
        } finally {
            second.stop();
        }
    }

    @Test
    void whatHappensWithinTwoMinutesIsOneMail() throws Exception {
        var stopped = new CountDownLatch(1);
        clock.stop(stopped::countDown);
        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
        var story = Story.by("olivia");
        try {
            story.opened();
            story.replied("sam");
            story.replied("sue");
            story.resolved("sue");
            soon().until(() ->
                    count("select count(*) from notifications where ticket_id = '" + story.ticket() + "'") == 4);
            var fanOut = new FanOut(db, writes, DeliveryPropertiesTests.defaults());
            Mono.when(fanOut.batch(), fanOut.batch()).block();
            fanOut.batch().block();
            var waiting =
                    "select count(*) from deliveries where ticket_id = '%s' and recipient = '%s' and next_attempt_at > now()"
                            .formatted(story.ticket(), id("olivia"));
            assertThat(count(waiting)).isEqualTo(1);
            db.sql("update deliveries set next_attempt_at = now() where ticket_id = :ticket")
                    .bind("ticket", story.ticket())
                    .then()
                    .block();
        } finally {
            clock.start();
        }
        soon().until(() -> deliveries(story.ticket(), "sent") == 5);
        var mails = MAILBOX.about(story.ticket(), "olivia@acorn.example");
        assertThat(mails).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(mails.getFirst()))
                .contains("Sam Sorrel replied", "Sue Sage replied", "Sue Sage resolved the ticket");
    }

    @Test
    void twoClaimsAtOnceShareTheWork() {
        var courier = new Notebook();
        owe(courier, 30);
        Mono.when(deliverDue.by(courier), deliverDue.by(courier)).block();
        Mono.when(deliverDue.by(courier), deliverDue.by(courier)).block();
        assertThat(courier.taken).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aClaimWhoseProcessDiedComesBackAfterItsLease() {
        var courier = new Notebook();
        var id = owe(courier, 1);
        db.sql(
                        "update deliveries set lease = :other, attempts = 1, next_attempt_at = now() + interval '1 hour' where id = :id")
                .bind("other", UUID.randomUUID())
                .bind("id", id)
                .then()
                .block();
        deliverDue.by(courier).block();
        assertThat(courier.taken).isEmpty();

        triedNow(courier, id);
        assertThat(courier.taken).containsExactly(new DeliveryId(id));
        assertThat(state(id)).isEqualTo("sent");
    }

    @Test
    void aRefusedMessageDiesAndAnAdministratorRevivesIt() {
        var courier = new Notebook();
        courier.refuses = true;
        var id = owe(courier, 1);
        for (int attempt = 1; attempt <= rules.refusals(); attempt++) {
            triedNow(courier, id);
        }
        assertThat(courier.taken).hasSize(rules.refusals());
        assertThat(state(id)).isEqualTo("dead");
        deadOnesAreListed(id);

        http.post()
                .uri("/api/v1/deliveries/" + id + "/redeliver")
                .headers(as("ada"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("pending");
        courier.refuses = false;
        deliverDue.by(courier).block();
        assertThat(state(id)).isEqualTo("sent");
        http.post()
                .uri("/api/v1/deliveries/" + id + "/redeliver")
                .headers(as("ada"))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void anOutageUsesUpNoneOfTheTriesOfARefusal() {
        var courier = new Notebook();
        var id = owe(courier, 1);
        courier.away = true;
        for (int attempt = 1; attempt <= rules.refusals(); attempt++) {
            triedNow(courier, id);
        }
        courier.away = false;
        courier.refuses = true;
        triedNow(courier, id);
        assertThat(state(id)).isEqualTo("failed");
        for (int refusal = 2; refusal <= rules.refusals(); refusal++) {
            triedNow(courier, id);
        }
        assertThat(state(id)).isEqualTo("dead");
    }

    private void triedNow(Courier courier, UUID id) {
        db.sql("update deliveries set next_attempt_at = now() where id = :id")
                .bind("id", id)
                .then()
                .block();
        deliverDue.by(courier).block();
    }

    private void deadOnesAreListed(UUID id) {
        http.get()
                .uri("/api/v1/deliveries?state=dead")
                .headers(as("ada"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].id")
                .isEqualTo(id.toString())
                .jsonPath("$.items[0].lastError")
                .value(String.class, error -> assertThat(error).contains("no such pigeon"));
    }

    private String state(UUID id) {
        return Objects.requireNonNull(db.sql("select state from deliveries where id = :id")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .block());
    }

    private UUID owe(Courier courier, int messages) {
        return Objects.requireNonNull(db.sql("""
                        insert into deliveries (id, channel, recipient, ticket_id, next_attempt_at)
                        select uuidv7(), :channel, 'r' || n, 'CB-00000-00000', now() from generate_series(1, :messages) n
                        returning id""")
                .bind("channel", courier.channel())
                .bind("messages", messages)
                .mapValue(UUID.class)
                .first()
                .block());
    }
}
