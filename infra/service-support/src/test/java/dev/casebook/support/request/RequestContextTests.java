package dev.casebook.support.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.sample.SampleTest;
import dev.casebook.testsupport.TestIssuer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Context headers are taken where they are well formed. */
@SampleTest
class RequestContextTests {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final WebTestClient client;

    RequestContextTests(@Autowired WebTestClient client) {
        this.client = client;
    }

    @Test
    void wellFormedHeadersAreKept() {
        assertThat(get(
                        "/api/v1/context",
                        Map.of(
                                "X-Request-Id",
                                "abc.1",
                                "Casebook-Route",
                                "/tickets/1?secret=x#y",
                                "traceparent",
                                TRACE)))
                .contains("\"requestId\":\"abc.1\"", "\"route\":\"/tickets/1\"", "\"traceparent\":\"" + TRACE + "\"");
    }

    @Test
    void othersAreReplacedOrLeftOut() {
        assertThat(get(
                        "/api/v1/context",
                        Map.of("X-Request-Id", "a b", "Casebook-Route", "javascript:x", "traceparent", "00-x")))
                .doesNotContain("a b")
                .contains("\"route\":null", "\"traceparent\":null");
        assertThat(get("/api/v1/context", Map.of("Casebook-Route", "/" + "x".repeat(400))))
                .contains("\"/" + "x".repeat(199) + "\"");
    }

    @Test
    void workGoesOnInTheTraceThatCameIn() {
        assertThat(get("/api/v1/trace", Map.of("traceparent", TRACE))).contains("00-0af7651916cd43dd8448eb211c80319c-");
    }

    private String get(String path, Map<String, String> headers) {
        EntityExchangeResult<String> answer = client.get()
                .uri(path)
                .header("Authorization", "Bearer " + TestIssuer.tokenFor("olivia"))
                .headers(all -> headers.forEach(all::set))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("X-Request-Id")
                .expectBody(String.class)
                .returnResult();
        return String.valueOf(answer.getResponseBody());
    }
}
