package dev.casebook.support.security;

import dev.casebook.support.sample.SampleTest;
import dev.casebook.testsupport.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** While the identity provider does not answer, a service says so, in time, and blames nobody's token. */
@SampleTest
class ProviderAwayTests {

    private static final FlakyProvider PROVIDER = new FlakyProvider();

    private final WebTestClient client;

    ProviderAwayTests(@Autowired WebTestClient client) {
        this.client = client;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        settings.add("CASEBOOK_ISSUER", PROVIDER::url);
    }

    @Test
    void tokensCannotBeJudgedUntilTheProviderAnswers() {
        String token = TestIssuer.token(Map.of("iss", PROVIDER.url(), "person_id", "p", "role", "agent"));
        unavailable(token);
        PROVIDER.goesAway();
        unavailable(token);
        PROVIDER.comesBack();
        ask(token).expectStatus().isOk();
        PROVIDER.goesAway();
        ask(token).expectStatus().isOk();
        unavailable(signedWithANewKey(token));
    }

    private void unavailable(String token) {
        ask(token)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:casebook:problem:unavailable");
    }

    private ResponseSpec ask(String token) {
        return client.get()
                .uri("/api/v1/things")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static String signedWithANewKey(String token) {
        byte[] header = "{\"alg\":\"RS256\",\"kid\":\"new\"}".getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + token.substring(token.indexOf('.'));
    }
}
