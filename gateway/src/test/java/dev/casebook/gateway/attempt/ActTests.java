package dev.casebook.gateway.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

/** Naming what someone tried. */
class ActTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, /api/v1/tickets, open, -",
                "PATCH, /api/v1/tickets/cb-7k2m9-qxd4t, change, CB-7K2M9-QXD4T",
                "POST, /api/v1/tickets/CB-7K2M9-QXD4T/replies, reply, CB-7K2M9-QXD4T",
                "POST, /api/v1/tickets/nonsense/resolve, resolve, -",
                "POST, /api/v1/tickets/cb7k2m9qxd4t/replies, reply, CB-7K2M9-QXD4T",
                "POST, /api/v1/tickets/c-B-7K2M9qx-d4t-/notes, note, CB-7K2M9-QXD4T",
                "POST, /api/v1/tickets/CB-OoIl1-LQXD4/merge, merge, CB-00111-1QXD4",
                "POST, /api/v1/tickets/CB-7K2M9-QXD4U/replies, reply, -",
                "POST, /api/v1/tickets/CB-7K2M9-QXD4T0/replies, reply, -",
                "POST, /api/v1/tickets/CB-7K2M9-QXD4T-----------------------------/replies, reply, -",
                "POST, /api/v1/tickets/CB-7K2M9-QXD4T/attachments, attach, CB-7K2M9-QXD4T",
                "POST, /api/v1/attachments/0198a000/complete, attach, -",
                "POST, /api/v1/attachments/0198a000/parts, attach, -",
                "DELETE, /api/v1/attachments/0198a000, delete_attachment, -",
                "POST, /api/v1/tickets/CB-7K2M9-QXD4T/context-requests, request_context, CB-7K2M9-QXD4T",
                "POST, /api/v1/tickets/CB-7K2M9-QXD4T/context-requests/1/answers, answer_context, CB-7K2M9-QXD4T",
                "POST, /api/v1/tickets/CB-7K2M9-QXD4T/context-requests/1/accept, accept_context, CB-7K2M9-QXD4T",
                "PUT, /api/v1/tickets/CB-7K2M9-QXD4T/reply-draft, reply_draft, CB-7K2M9-QXD4T",
                "PUT, /api/v1/notification-preferences, notification_preferences, -",
                "DELETE, /api/v1/<script>, unknown, -",
            })
    void namesTheAct(String method, String path, String name, @Nullable String ticketId) {
        assertThat(Act.of(HttpMethod.valueOf(method), path)).isEqualTo(new Act(name, ticketId));
    }

    @Test
    void readsMarkersChecksAndPresenceAreNotTold() {
        assertThat(Act.of(HttpMethod.GET, "/api/v1/tickets")).isNull();
        assertThat(Act.of(HttpMethod.POST, "/api/v1/tickets/CB-7K2M9-QXD4T/presence"))
                .isNull();
        assertThat(Act.of(HttpMethod.PUT, "/api/v1/tickets/CB-7K2M9-QXD4T/read"))
                .isNull();
        assertThat(Act.of(HttpMethod.POST, "/api/v1/notifications/read")).isNull();
        assertThat(Act.of(HttpMethod.POST, "/api/v1/tickets/check")).isNull();
        assertThat(Act.of(HttpMethod.POST, "/logout")).isNull();
    }
}
