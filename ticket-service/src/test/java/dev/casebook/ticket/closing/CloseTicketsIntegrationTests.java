package dev.casebook.ticket.closing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Resolved tickets are closed fourteen days later, and not before. */
@CasebookTest(database = "tickets")
class CloseTicketsIntegrationTests {
    private final TicketApi api;
    private final CloseTickets closing;
    private final ClosingProperties properties;
    private final DatabaseClient database;

    CloseTicketsIntegrationTests(
            @Autowired WebTestClient client,
            @Autowired CloseTickets closing,
            @Autowired ClosingProperties properties,
            @Autowired DatabaseClient database) {
        this.api = new TicketApi(client);
        this.closing = closing;
        this.properties = properties;
        this.database = database;
    }

    @Test
    void oldResolutionClosesTheTicket() {
        TestPerson olivia = TestPerson.customer("pro");
        String old = resolved(olivia);
        String fresh = resolved(olivia);
        database.sql("update ticket set resolved_at = resolved_at - interval '15 days' where id = :id")
                .bind("id", old)
                .then()
                .block();
        closing.closeDue().block();
        assertThat(api.ticket(old, olivia).get("status").stringValue()).isEqualTo("closed");
        assertThat(api.ticket(old, olivia).get("resolution").stringValue()).isEqualTo("Done");
        assertThat(api.ticket(fresh, olivia).get("status").stringValue()).isEqualTo("resolved");
    }

    @Test
    void defaultsAreFourteenDaysEveryTenMinutes() {
        assertThat(properties).isEqualTo(new ClosingProperties(Duration.ofDays(14), Duration.ofMinutes(10), 100));
    }

    private String resolved(TestPerson who) {
        String id = api.open(who, TicketApi.question()).get("id").stringValue();
        api.post("/tickets/" + id + "/resolve", who, Map.of("resolution", "Done"))
                .expectStatus()
                .isOk();
        return id;
    }
}
