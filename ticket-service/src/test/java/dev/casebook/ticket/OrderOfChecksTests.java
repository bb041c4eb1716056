package dev.casebook.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.MappedRoutes;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Of two faults the one that is checked first is told; a parameter that nobody knows is a fault on every route. */
@CasebookTest(database = "tickets")
class OrderOfChecksTests {
    private final TicketApi api;
    private final TestPerson olivia = TestPerson.customer("business");
    private final TestPerson bella = TestPerson.customer("business");
    private final TestPerson ada = TestPerson.staff("admin");
    private String id = "";

    OrderOfChecksTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @BeforeEach
    void openTicket() {
        id = api.open(olivia, TicketApi.question()).get("id").stringValue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /tickets?cursor=x&surprise=1         | 400
            /tickets?cursor=x&assignee=me        | 400
            /tickets?cursor=x&limit=0            | 400
            /drafts?cursor=x&surprise=1          | 400
            /drafts?cursor=x&limit=0             | 400
            /people?cursor=x                     | 400
            /people?surprise=1                   | 403
            /catalog/changes?cursor=x&surprise=1 | 400
            /catalog/changes?limit=0             | 403
            /tickets/{id}?surprise=1             | 404
            /tickets/{id}/customer?surprise=1    | 404
            """)
    void earlierFaultOfAQuestionIsTold(String path, int status) {
        api.get(path.replace("{id}", id), bella).expectStatus().isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATCH  | /tickets/{id}         | x   | 400
            PATCH  | /tickets/nonsense     | x   | 400
            PATCH  | /tickets/{id}         | "1" | 404
            POST   | /tickets/{id}/assign  | x   | 400
            POST   | /tickets/{id}/resolve | x   | 400
            PUT    | /drafts/{id}          | x   | 400
            PUT    | /drafts/{id}          | "1" | 404
            PUT    | /flags/reply          | x   | 400
            PUT    | /flags/reply          | "1" | 403
            """)
    void brokenIfMatchComesBeforeWhatIsForeign(String method, String path, String ifMatch, int status) {
        api.call(HttpMethod.valueOf(method), path.replace("{id}", id) + "?surprise=1", bella)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /tickets/check
            PATCH  | /tickets/check
            PATCH  | /tickets/similar
            PATCH  | /tickets/stream
            """)
    void literalSegmentsAreNoIds(String method, String path) {
        api.call(HttpMethod.valueOf(method), path, olivia)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(405);
    }

    @Test
    void noRouteTakesAParameterItDoesNotKnow(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        String draft = TicketApi.json(api.post("/drafts", ada, Map.of("account", olivia.accountId()))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .stringValue();
        assertThat(new MappedRoutes(mappings)
                        .thatTakeASurprise(api.client(), ada.token(), pattern -> path(pattern, draft)))
                .isEmpty();
    }

    private String path(String pattern, String draft) {
        String key = pattern.contains("/products/")
                ? "shop-plugin"
                : pattern.contains("/plans/") ? "pro" : pattern.contains("/flags/") ? "reply" : "question";
        return pattern.replace("{id}", pattern.contains("/drafts/") ? draft : id)
                .replace("{key}", key);
    }
}
