package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.id.SpokenId;
import dev.casebook.testsupport.MappedRoutes;
import dev.casebook.testsupport.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Of two faults the one that is checked first is told; a parameter that nobody knows is a fault on every route. */
@ThreadTest
class OrderOfChecksTests {

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    OrderOfChecksTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bella  | /tickets/{id}/timeline?cursor=x            | 400
            bella  | /tickets/{id}/timeline?limit=0             | 404
            olivia | /tickets/{id}/timeline?cursor=x&surprise=1 | 400
            olivia | /tickets/{id}/timeline?cursor=x&before=0   | 400
            olivia | /tickets/{missing}/timeline?cursor=x       | 400
            bella  | /tickets/{id}/audit?surprise=1             | 404
            bella  | /tickets/{id}/reply-draft?surprise=1       | 404
            olivia | /history?cursor=x&surprise=1               | 400
            olivia | /history?cursor=x&outcome=nonsense         | 400
            """)
    void earlierFaultIsTold(String user, String path, int status) {
        desk.get(user, path(path)).expectStatus().isEqualTo(status);
    }

    @Test
    void brokenEventIdComesBeforeWhatIsForeign() {
        desk.client()
                .get()
                .uri("/api/v1/tickets/" + ticket.id() + "/stream?surprise=1")
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor("bella")))
                .header("Last-Event-ID", "x")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | bella | notes       | {      | 400
            POST   | bella | notes       | {}     | 404
            POST   | mike  | notes       | {}     | 403
            POST   | vera  | replies     | {}     | 403
            DELETE | vera  | reply-draft | {}     | 403
            """)
    void roleComesAfterVisibilityAndBeforeTheBody(String method, String user, String path, String body, int status) {
        desk.send(HttpMethod.valueOf(method), user, "/tickets/" + ticket.id() + "/" + path + "?surprise=1", body)
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void noRouteTakesAParameterItDoesNotKnow(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        String asked = DeskCalls.body(desk.send(
                                HttpMethod.POST,
                                "ada",
                                "/tickets/" + ticket.id() + "/context-requests",
                                "{\"message\":\"x\",\"items\":[{\"label\":\"x\",\"kind\":\"text\",\"required\":true}]}")
                        .expectStatus()
                        .isCreated())
                .get("id")
                .stringValue();
        assertThat(new MappedRoutes(mappings)
                        .thatTakeASurprise(
                                desk.client(),
                                TestIssuer.tokenFor("ada"),
                                pattern -> pattern.replace("{id}", ticket.id()).replace("{rid}", asked)))
                .isEmpty();
    }

    private String path(String path) {
        return path.replace("{id}", ticket.id()).replace("{missing}", SpokenId.random("CB"));
    }
}
