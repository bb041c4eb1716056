package dev.casebook.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each address of the contract reaches the service that owns it. */
class RouteTests {
    private final Desk desk = Desk.instance();

    @AfterEach
    void reset() {
        desk.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "/tickets, ticket-service",
        "/tickets/stream, ticket-service",
        "/tickets/similar?q=x, ticket-service",
        "/tickets/counts, ticket-service",
        "/tickets/check, ticket-service",
        "/tickets/CB-7K2M9-QXD4T, ticket-service",
        "/tickets/CB-7K2M9-QXD4T/resolve, ticket-service",
        "/drafts/CB-7K2M9-QXD4T, ticket-service",
        "/catalog, ticket-service",
        "/people?role=staff, ticket-service",
        "/plans/pro, ticket-service",
        "/tickets/CB-7K2M9-QXD4T/timeline?latest=true, thread-service",
        "/tickets/CB-7K2M9-QXD4T/replies, thread-service",
        "/tickets/CB-7K2M9-QXD4T/notes, thread-service",
        "/tickets/CB-7K2M9-QXD4T/context-requests/1/answers, thread-service",
        "/tickets/CB-7K2M9-QXD4T/read, thread-service",
        "/tickets/CB-7K2M9-QXD4T/reply-draft, thread-service",
        "/tickets/CB-7K2M9-QXD4T/presence, thread-service",
        "/tickets/CB-7K2M9-QXD4T/stream, thread-service",
        "/tickets/CB-7K2M9-QXD4T/audit, thread-service",
        "/history, thread-service",
        "/tickets/CB-7K2M9-QXD4T/attachments, attachment-service",
        "/tickets/CB-7K2M9-QXD4T/evidence, attachment-service",
        "/attachments/1/content, attachment-service",
        "/evidence/1, attachment-service",
        "/notifications, notification-service",
        "/notifications/stream, notification-service",
        "/notification-preferences, notification-service",
        "/webhooks/1/deliveries, notification-service",
        "/deliveries/1/redeliver, notification-service",
    })
    void reachesItsOwner(String path, String service) {
        var answer = Http.get(
                desk.gateway().url() + "/api/v1" + path,
                "Authorization",
                "Bearer " + desk.provider().tokenFor("olivia"));

        assertThat(Http.json(answer).get("service").asString()).isEqualTo(service);
        assertThat(Http.json(answer).get("path").asString()).isEqualTo("/api/v1" + path);
    }
}
