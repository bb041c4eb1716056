package dev.casebook.ticket.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Resolved tickets that look alike. */
@CasebookTest(database = "tickets")
class SimilarControllerTests {
    private final TicketApi api;
    private final TestPerson olivia = TestPerson.customer("business");

    SimilarControllerTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @Test
    void bestMatchComesFirstAndOnlyWhatIsResolved() {
        String memory = resolved("Update stops for lack of memory", "The memory limit is too low during the update.");
        String slow = resolved("Checkout is slow", "Every update of the cart takes seconds.");
        String open = open("Update stops for lack of memory", "Again.");
        assertThat(find("update stops memory", "")).startsWith(memory).doesNotContain(open);
        assertThat(find("update", "")).contains(memory, slow);
        assertThat(find("update", "&type=bug")).isEmpty();
        assertThat(find("zebra", "")).isEmpty();
        assertThat(find("'; drop | & ! ( :* <->", "")).isEmpty();
    }

    @Test
    void otherAccountsAreForStaffOnly() {
        String quartz = resolved("Quartzite crystals in the export", "Quartzite everywhere.");
        assertThat(ids(TestPerson.customer("pro"), "quartzite", "")).isEmpty();
        assertThat(ids(TestPerson.staff("agent"), "quartzite", "")).contains(quartz);
    }

    @Test
    void textIsNeeded() {
        api.get("/tickets/similar", olivia).expectStatus().isEqualTo(422);
        api.get("/tickets/similar?q=" + "x".repeat(2001), olivia).expectStatus().isEqualTo(422);
    }

    private List<String> find(String q, String more) {
        return ids(olivia, q, more);
    }

    private List<String> ids(TestPerson who, String q, String more) {
        List<String> ids = new ArrayList<>();
        TicketApi.json(api.client()
                        .get()
                        .uri("/api/v1/tickets/similar?q={q}" + more, q)
                        .header("Authorization", "Bearer " + who.token())
                        .exchange()
                        .expectStatus()
                        .isOk())
                .get("items")
                .forEach(row -> ids.add(row.get("id").stringValue()));
        return ids;
    }

    private String open(String subject, String problem) {
        return api.open(olivia, Map.of("type", "question", "subject", subject, "problem", problem))
                .get("id")
                .stringValue();
    }

    private String resolved(String subject, String problem) {
        String id = open(subject, problem);
        api.post("/tickets/" + id + "/resolve", olivia, Map.of("resolution", "Done"))
                .expectStatus()
                .isOk();
        return id;
    }
}
