package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.TestIssuer;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Whatever is sent, the answer is a problem document that says what is wrong, and nothing is half done. */
@ThreadTest
class BadInputTests {

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    BadInputTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "POST; replies; {\"body\":; 400; malformed",
                "POST; replies; []; 422; validation",
                "POST; replies; null; 422; validation",
                "POST; replies; \"text\"; 422; validation",
                "POST; replies; {}; 422; validation",
                "POST; replies; {\"body\":null}; 422; validation",
                "POST; replies; {\"body\":\"\"}; 422; validation",
                "POST; replies; {\"body\":\" \\n \"}; 422; validation",
                "POST; replies; {\"body\":7}; 422; validation",
                "POST; replies; {\"body\":true}; 422; validation",
                "POST; replies; {\"body\":{}}; 422; validation",
                "POST; replies; {\"body\":\"a\\u0000b\"}; 422; validation",
                "POST; replies; {\"body\":\"a\\ud800b\"}; 422; validation",
                "POST; replies; {\"body\":\"x\",\"bodyHtml\":\"x\"}; 422; validation",
                "POST; replies; {\"body\":\"x\",\"attachmentIds\":\"x\"}; 422; validation",
                "POST; replies; {\"body\":\"x\",\"attachmentIds\":[1]}; 422; validation",
                "POST; replies; {\"body\":\"x\",\"attachmentIds\":[null]}; 422; validation",
                "POST; replies; {\"body\":\"x\",\"attachmentIds\":[\"a,b\"]}; 422; validation",
                "POST; replies; {\"body\":\"x\",\"attachmentIds\":[\"../../x\"]}; 422; validation",
                "POST; notes; {\"body\":; 400; malformed",
                "POST; context-requests; {\"message\":\"x\"}; 422; validation",
                "POST; context-requests; {\"message\":\"x\",\"items\":[]}; 422; validation",
                "POST; context-requests; {\"message\":\"\",\"items\":[{\"label\":\"x\",\"kind\":\"text\",\"required\":true}]}; 422; validation",
                "POST; context-requests; {\"message\":\"x\",\"items\":[null]}; 422; validation",
                "POST; context-requests; {\"message\":\"x\",\"items\":[{\"label\":\"x\",\"kind\":\"image\"}]}; 422; validation",
                "POST; context-requests; {\"message\":\"x\",\"items\":[{\"label\":\"\",\"kind\":\"text\"}]}; 422; validation",
                "POST; context-requests; {\"message\":\"x\",\"items\":[{\"label\":\"a\\nb\",\"kind\":\"text\"}]}; 422; validation",
                "POST; context-requests; {\"message\":\"x\",\"items\":[{\"label\":\"x\",\"kind\":\"text\",\"required\":\"yes\"}]}; 422; validation",
                "POST; context-requests; {\"message\":\"x\",\"items\":[{\"id\":\"1\",\"label\":\"x\",\"kind\":\"text\",\"required\":true}]}; 422; validation",
                "POST; context-requests/x/answers; {}; 404; not-found",
                "POST; context-requests/019aa000-0000-7000-8000-000000000002/accept; {}; 404; not-found",
                "GET; context-requests; ; 405; method-not-allowed",
                "PUT; read; {}; 422; validation",
                "PUT; read; {\"seq\":\"1\"}; 422; validation",
                "PUT; read; {\"seq\":1.5}; 422; validation",
                "PUT; read; {\"seq\":-1}; 422; validation",
                "PUT; read; {\"seq\":99999999999999999999999}; 422; validation",
                "PUT; read; {\"seq\":1,\"unread\":true}; 422; validation",
                "PUT; reply-draft; {\"body\":null}; 422; validation",
                "PUT; reply-draft; {\"internal\":\"yes\",\"body\":\"\"}; 422; validation",
                "DELETE; replies; {}; 405; method-not-allowed",
                "POST; timeline; {}; 405; method-not-allowed",
                "GET; nothing; ; 404; not-found",
                "GET; timeline?cursor=abc; ; 400; malformed",
                "GET; timeline?cursor=-1; ; 400; malformed",
                "GET; timeline?before=abc; ; 422; validation",
                "GET; timeline?before=0; ; 422; validation",
                "GET; timeline?latest=maybe; ; 422; validation",
                "GET; timeline?limit=0; ; 422; validation",
                "GET; timeline?limit=101; ; 422; validation",
                "GET; timeline?limit=ten; ; 422; validation",
                "GET; timeline?cursor=1&latest=true; ; 422; validation",
                "GET; timeline?offset=3; ; 422; validation",
                "GET; audit?deep=true; ; 422; validation",
                "GET; stream?after=x; ; 422; validation",
                "GET; stream?after=-1; ; 422; validation",
                "GET; stream?since=1; ; 422; validation",
                "POST; presence; {\"state\":\"dancing\"}; 422; validation",
                "POST; presence; {\"state\":1}; 422; validation",
                "POST; presence; {}; 422; validation"
            })
    void ofATicket(HttpMethod method, String path, String body, int status, String problem) {
        String json = body == null ? "" : body;
        check(desk.send(method, "sam", "/tickets/" + ticket.id() + "/" + path, json), status, problem);
        assertThat(desk.timeline("sam", ticket)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/history?cursor=xyz, 400, malformed",
        "/history?cursor=WyJhIiwiYiJd, 400, malformed",
        "/history?limit=1000, 422, validation",
        "/history?from=yesterday, 422, validation",
        "/history?ticket=7, 422, validation",
        "/history?outcome=maybe, 422, validation",
        "/history?actor=%00, 422, validation",
        "/history?action=%00, 422, validation",
        "/history?page=2, 422, validation",
        "/tickets/CB-AAAAA-UUUUU/timeline, 404, not-found"
    })
    void ofQueries(String path, int status, String problem) {
        var answer = desk.client()
                .get()
                .uri(URI.create(baseUrl() + "/api/v1" + path))
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor("olivia")))
                .exchange();
        check(answer, status, problem);
    }

    @Test
    void tooLongABodyIsNamedAndAHugeOneIsRefused() {
        String path = "/tickets/" + ticket.id() + "/replies";
        check(desk.send(HttpMethod.POST, "olivia", path, DeskCalls.reply("x".repeat(20_001))), 422, "validation");
        check(desk.send(HttpMethod.POST, "olivia", path, DeskCalls.reply("x".repeat(2_000_000))), 413, "too-large");
    }

    @Test
    void aReplyWithoutAKeyIsMalformed() {
        var answer = desk.client()
                .post()
                .uri("/api/v1/tickets/" + ticket.id() + "/replies")
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor("olivia")))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(DeskCalls.reply("x"))
                .exchange();
        check(answer, 400, "malformed");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var answer = desk.client()
                .post()
                .uri("/api/v1/tickets/" + ticket.id() + "/replies")
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor("olivia")))
                .header("Idempotency-Key", "a")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("x")
                .exchange();
        check(answer, 415, "unsupported-media");
    }

    private String baseUrl() {
        return desk.client()
                .get()
                .uri("/")
                .exchange()
                .returnResult(Void.class)
                .getUrl()
                .resolve("/")
                .toString()
                .replaceAll("/$", "");
    }

    private static void check(WebTestClient.ResponseSpec answer, int status, String problem) {
        JsonNode body = DeskCalls.body(answer.expectStatus().isEqualTo(status));
        assertThat(body.get("type").stringValue()).isEqualTo("urn:casebook:problem:" + problem);
        assertThat(body.get("status").intValue()).isEqualTo(status);
        assertThat(body.get("requestId").stringValue()).isNotBlank();
    }
}
