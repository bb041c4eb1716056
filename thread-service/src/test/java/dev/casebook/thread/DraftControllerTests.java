package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.position.Position;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class DraftControllerTests {

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    DraftControllerTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @Test
    void aDraftIsKeptForItsAuthorAlone() {
        put("olivia", "{\"body\":\"half a sent\",\"attachmentIds\":[\"a-1\"]}", 200);
        JsonNode draft = draft("olivia");
        assertThat(draft.get("body").stringValue()).isEqualTo("half a sent");
        assertThat(draft.get("attachmentIds").get(0).stringValue()).isEqualTo("a-1");
        assertThat(draft.get("updatedAt").isNull()).isFalse();
        assertThat(draft("mike").get("body").stringValue()).isEmpty();
    }

    @Test
    void sendingForgetsTheDraftOfWhatWasSent() {
        put("olivia", "{\"body\":\"soon sent\"}", 200);
        desk.reply("olivia", ticket, "sent");
        assertThat(draft("olivia").get("body").stringValue()).isEmpty();
        put("sam", "{\"body\":\"a note\",\"internal\":true}", 200);
        desk.reply("sam", ticket, "sent");
        assertThat(draft("sam").get("body").stringValue()).isEqualTo("a note");
    }

    @Test
    void aDraftCanBeThrownAway() {
        put("olivia", "{\"body\":\"x\"}", 200);
        desk.send(HttpMethod.DELETE, "olivia", "/tickets/" + ticket.id() + "/reply-draft", "")
                .expectStatus()
                .isNoContent();
        assertThat(draft("olivia").get("updatedAt").isNull()).isTrue();
    }

    @Test
    void everyWriteOfADraftAnswersHowFarTheThreadHasCome() {
        String position = String.valueOf(
                desk.send(HttpMethod.POST, "sam", "/tickets/" + ticket.id() + "/replies", DeskCalls.reply("two"))
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getFirst(Position.HEADER));
        for (HttpMethod method : new HttpMethod[] {HttpMethod.PUT, HttpMethod.DELETE}) {
            String body = method == HttpMethod.PUT ? "{\"body\":\"x\"}" : "";
            desk.send(method, "olivia", "/tickets/" + ticket.id() + "/reply-draft", body)
                    .expectHeader()
                    .valueEquals(Position.HEADER, position);
        }
    }

    @Test
    void onlyStaffDraftNotesAndViewersDraftNothing() {
        put("olivia", "{\"body\":\"x\",\"internal\":true}", 422);
        put("vera", "{\"body\":\"x\"}", 403);
    }

    private JsonNode draft(String user) {
        return desk.json(user, "/tickets/" + ticket.id() + "/reply-draft");
    }

    private void put(String user, String body, int status) {
        desk.send(HttpMethod.PUT, user, "/tickets/" + ticket.id() + "/reply-draft", body)
                .expectStatus()
                .isEqualTo(status);
    }
}
