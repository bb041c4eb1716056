package dev.casebook.support.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.casebook.support.sample.SampleTest;
import dev.casebook.testsupport.TestIssuer;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Only valid tokens open routes, and internal routes only those with their scope. */
@SampleTest
class ResourceServerTests {

    private static final Map<String, Object> SOMEBODY = Map.of("person_id", "p", "role", "agent");

    private final WebTestClient client;

    ResourceServerTests(@Autowired WebTestClient client) {
        this.client = client;
    }

    @Test
    void personMayCall() {
        expect("/api/v1/things", TestIssuer.tokenFor("olivia"), 200);
    }

    @Test
    void forgedExpiredAndForeignTokensAreRefused() {
        expect("/api/v1/things", TestIssuer.forgedToken(SOMEBODY), 401);
        expect("/api/v1/things", "nonsense", 401);
        expect(
                "/api/v1/things",
                TestIssuer.token(Map.of("exp", Date.from(Instant.now().minusSeconds(600)))),
                401);
        expect("/api/v1/things", TestIssuer.token(Map.of("aud", "another-api")), 401);
        expect("/api/v1/things", TestIssuer.token(Map.of("iss", "http://elsewhere.example")), 401);
    }

    @Test
    void tokenWithoutPersonOpensNoPersonsRoute() {
        expect("/api/v1/things/TH-00000-00000", TestIssuer.serviceToken("internal:things"), 403);
        expect("/api/v1/things/TH-00000-00000", TestIssuer.token(Map.of("person_id", "p", "role", "owner")), 403);
        expect("/api/v1/things/TH-00000-00000", TestIssuer.token(Map.of("person_id", "p", "role", "king")), 403);
        expect("/api/v1/things/TH-00000-00000", TestIssuer.token(SOMEBODY), 404);
    }

    @Test
    void internalRoutesTakeTheirScope() {
        expect("/internal/things/1", TestIssuer.serviceToken("internal:things internal:other"), 200);
        expect("/internal/things/1", TestIssuer.serviceToken("internal:other"), 404);
        expect("/internal/dead-letters/replay", TestIssuer.serviceToken("internal:dead-letters"), 404);
    }

    @Test
    void internalRoutesDoNotExistForPersons() {
        expect("/internal/things/1", TestIssuer.tokenFor("ada"), 404);
        expect("/internal/nowhere", TestIssuer.tokenFor("ada"), 404);
        client.get().uri("/internal/things/1").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void healthIsOpenAndMetricsAreForThisMachine() {
        client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
        client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        client.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(text -> assertThat(text)
                        .contains("casebook_writes_running", "casebook_outbox_lag", "casebook_outbox_oldest_seconds"));
        client.get().uri("/actuator/env").exchange().expectStatus().isNotFound();
    }

    @Test
    void documentShowsOnlyTheApi() {
        client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/v1/things'].post.parameters[0].required")
                .isEqualTo(true)
                .jsonPath("$.paths['/api/v1/things'].post.parameters[?(@.name=='caller')]")
                .isEmpty()
                .jsonPath("$.paths['/api/v1/things'].get.parameters[*].name")
                .value(names -> assertThat(names).asInstanceOf(LIST).containsExactly("cursor", "limit"))
                .jsonPath("$.paths['/api/v1/things'].post.requestBody.content['application/json'].schema.$ref")
                .isEqualTo("#/components/schemas/NewThing")
                .jsonPath("$.components.schemas.NewThing.properties.parts.items.$ref")
                .isEqualTo("#/components/schemas/Part")
                .jsonPath("$.components.schemas.Part.properties.label")
                .exists()
                .jsonPath("$.paths['/internal/things/{id}']")
                .doesNotExist();
    }

    private void expect(String path, String token, int status) {
        client.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
