package dev.casebook.attachment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.TestDesk;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.attachment.store.StoreMisses;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.attachment.ticket.Tickets;
import dev.casebook.support.write.Writes;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Neighbour;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;

/** What becomes of packages whose builder was killed, was overtaken, or whose time is over. */
@CasebookTest(database = "attachments", objectStore = true)
class LeaseIntegrationTests {

    @Autowired
    private WebTestClient web;

    @Autowired
    private EvidencePackages packages;

    @Autowired
    private EvidenceProperties properties;

    @Autowired
    private ObjectStore store;

    @Autowired
    private Tickets tickets;

    @Autowired
    private Writes writes;

    @Autowired
    private DatabaseClient database;

    private TestDesk desk;
    private String ticket;

    @BeforeEach
    void aTicket() {
        desk = new TestDesk(web);
        ticket = TestDesk.ticketOf("olivia");
        desk.get("olivia", "/tickets/" + ticket + "/attachments");
        Neighbour.THREAD.answers(
                "/internal/threads/" + ticket + "/chain",
                200,
                new TestChain(ticket).entry("one", false).ndjson());
    }

    @Test
    void aPackageWhoseBuilderWasKilledIsBuiltAnewAndItsRemainsAreGone() {
        var id = UUID.randomUUID();
        var upload =
                Objects.requireNonNull(store.begin(new EvidenceId(id).key(1)).block());
        leftBehind(id, 1);

        settled(id, "ready");

        assertThat(Objects.requireNonNull(store.unfinished().block()))
                .extracting(unfinished -> unfinished.uploadId())
                .doesNotContain(upload);
        assertThat(store.size(new EvidenceId(id).key(2)).block()).isPositive();
    }

    @Test
    void aPackageThatKilledEveryBuilderIsGivenUp() {
        var id = leftBehind(properties.attempts());

        settled(id, "failed");

        assertThat(desk.get("olivia", "/evidence/" + id).json().path("reason").asString())
                .isEqualTo(CannotBuild.STOPPED);
    }

    @Test
    void anOvertakenBuilderRecordsNothing() {
        var id = leftBehind(1);
        settled(id, "ready");
        var evidence = database.sql("select * from evidence where id = :id")
                .bind("id", id)
                .map(EvidenceRows::read)
                .one()
                .block();
        var overtaken = new Build(Objects.requireNonNull(evidence), UUID.randomUUID());

        assertThat(writes.transactional(packages.renew(overtaken, Duration.ofSeconds(1), 5))
                        .block())
                .isFalse();
        assertThat(writes.transactional(packages.failed(overtaken, "late")).block())
                .isFalse();
        settled(id, "ready");
    }

    @Test
    void aPackageWhoseTimeIsOverLeavesTheStoreAndSaysSo() {
        var id = leftBehind(1);
        settled(id, "ready");
        run("update evidence set expires_at = now() where id = '" + id + "'");

        settled(id, "expired");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> store.size(new EvidenceId(id).key(2))
                        .as(StepVerifier::create)
                        .verifyError(StoreMisses.class));
        var content = desk.get("olivia", "/evidence/" + id + "/content");
        assertThat(content.status()).isEqualTo(409);
        assertThat(content.json().path("detail").asString()).contains("Export a new one");
    }

    @Test
    void oneRequestWaitsForEachPersonAndEdition() {
        Neighbour.THREAD.answers("/internal/threads/" + ticket + "/chain", 404, "{}");
        var known = Objects.requireNonNull(
                tickets.byId(TicketId.parse(ticket).orElseThrow()).block());
        var olivia = new Requester("olivia", "Olivia Oak", "owner");
        var mike = new Requester("mike", "Mike Maple", "member");
        var asked = writes.transactional(packages.request(known, Edition.CUSTOMER, olivia, null)
                        .flatMap(first -> packages.request(known, Edition.CUSTOMER, olivia, null)
                                .flatMap(again -> packages.request(known, Edition.CUSTOMER, mike, null)
                                        .map(other -> List.of(first, again, other)))))
                .block();

        assertThat(Objects.requireNonNull(asked)).extracting(Requested::fresh).containsExactly(true, false, true);
        assertThat(asked.get(0).evidence().id())
                .isEqualTo(asked.get(1).evidence().id())
                .isNotEqualTo(asked.get(2).evidence().id());
    }

    private UUID leftBehind(int attempts) {
        var id = UUID.randomUUID();
        leftBehind(id, attempts);
        return id;
    }

    /** As a kill leaves it: claimed so many times, the last lease over, so that a builder takes it at once. */
    private void leftBehind(UUID id, int attempts) {
        run("insert into evidence (id, ticket_id, account_id, edition, requester_id, requester_name, requester_role,"
                + " state, progress, attempts, lease, due_at) select '" + id
                + "', id, account_id, 'customer', 'p', 'P',"
                + " 'owner', 'building', 40, " + attempts + ", gen_random_uuid(), now() from tickets where id = '"
                + ticket + "'");
    }

    private void run(String sql) {
        writes.transactional(database.sql(sql).then().thenReturn(true)).block();
    }

    private void settled(UUID id, String state) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> desk.get("olivia", "/evidence/" + id)
                                .json()
                                .path("state")
                                .asString(),
                        state::equals);
    }
}
