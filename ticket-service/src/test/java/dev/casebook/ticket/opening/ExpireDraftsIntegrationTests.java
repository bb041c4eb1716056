package dev.casebook.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Drafts are discarded ninety days after they were saved last, and not before. */
@CasebookTest(database = "tickets")
class ExpireDraftsIntegrationTests {
    private static final String TOPIC = "support.tickets.v1";

    private final TicketApi api;
    private final ExpireDrafts expiring;
    private final DraftProperties properties;
    private final DatabaseClient database;
    private final TestPerson olivia = TestPerson.customer("pro");

    ExpireDraftsIntegrationTests(
            @Autowired WebTestClient client,
            @Autowired ExpireDrafts expiring,
            @Autowired DraftProperties properties,
            @Autowired DatabaseClient database) {
        this.api = new TicketApi(client);
        this.expiring = expiring;
        this.properties = properties;
        this.database = database;
    }

    @Test
    void oldDraftIsDiscardedAndSaysSo() {
        String old = savedDaysAgo(91);
        String young = savedDaysAgo(89);
        expiring.expireOld().block();
        api.get("/drafts/" + old, olivia).expectStatus().isNotFound();
        api.get("/drafts/" + young, olivia).expectStatus().isOk();
        String told = TestEvents.await(TOPIC, old, DraftDiscarded.TYPE).data();
        Contracts.validate(TOPIC, DraftDiscarded.TYPE, told);
        assertThat(told).contains("\"expired\"");
    }

    @Test
    void defaultsAreNinetyDaysEveryHour() {
        assertThat(properties).isEqualTo(new DraftProperties(Duration.ofDays(90), Duration.ofHours(1), 100));
    }

    private String savedDaysAgo(int days) {
        String id = TicketApi.json(
                        api.post("/drafts", olivia, Map.of()).expectStatus().isCreated())
                .get("id")
                .stringValue();
        database.sql("update draft set updated_at = now() - :days * interval '1 day' where id = :id")
                .bind("days", days)
                .bind("id", id)
                .then()
                .block();
        return id;
    }
}
