package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.position.Position;
import dev.casebook.testsupport.Neighbour;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class ReplyControllerTests {

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    ReplyControllerTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @Test
    void whatIsAnsweredIsWhatTheTimelineShows() {
        JsonNode reply = desk.reply("mike", ticket, "It **works** now");
        assertThat(reply.get("kind").stringValue()).isEqualTo("reply");
        assertThat(reply.get("bodyHtml").stringValue()).isEqualTo("<p>It <strong>works</strong> now</p>\n");
        assertThat(reply.get("route").stringValue()).isEqualTo("/dashboard/support/x");
        assertThat(desk.timeline("olivia", ticket).get(1)).isEqualTo(reply);
    }

    @Test
    void notesAreForStaffAlone() {
        JsonNode note = desk.note("sam", ticket, "known incident");
        assertThat(note.get("internal").booleanValue()).isTrue();
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
        assertThat(desk.timeline("sue", ticket).get(1)).isEqualTo(note);
        refused("olivia", "/notes", 403, "forbidden");
    }

    @Test
    void viewersReadOnly() {
        JsonNode problem = refused("vera", "/replies", 403, "gate");
        assertThat(problem.get("gate").stringValue()).isEqualTo("role");
        assertThat(problem.get("requires").stringValue()).isEqualTo("role:member");
    }

    @Test
    void aClosedTicketTakesNoEntryAndNamesTheFollowUp() {
        TicketFixture closed = TicketFixture.of("olivia");
        closed.answer("closed", 5);
        JsonNode problem = DeskCalls.body(
                desk.send(HttpMethod.POST, "olivia", "/tickets/" + closed.id() + "/replies", DeskCalls.reply("hello?"))
                        .expectStatus()
                        .isEqualTo(409));
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:casebook:problem:conflict");
        assertThat(problem.get("followUp").stringValue()).isEqualTo(closed.id());
        assertThat(desk.timeline("olivia", closed)).hasSize(1);
    }

    @Test
    void theSameKeyPostsOnce() {
        String key = UUID.randomUUID().toString();
        JsonNode first =
                DeskCalls.body(post("olivia", key, "once").expectStatus().isCreated());
        JsonNode again = DeskCalls.body(post("olivia", key, "once")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotency-Replayed", "true"));
        assertThat(again).isEqualTo(first);
        post("olivia", key, "other").expectStatus().isEqualTo(409);
        assertThat(desk.timeline("olivia", ticket)).hasSize(2);
    }

    @Test
    void eachReplyAnswersAPositionOfThisService() {
        String header = Objects.requireNonNull(post("olivia", UUID.randomUUID().toString(), "x")
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Casebook-Position"));
        // The opening entry is event 1; a reply is one event and its author's moved marker another.
        assertThat(Position.decode(header)).isEqualTo(Position.of(ticket.id(), "thread-service", 3));
    }

    @Test
    void aFileThatNoEventToldOfYetIsAskedFor() {
        String file = UUID.randomUUID().toString();
        Neighbour.ATTACHMENT.answers(
                "/internal/attachments/" + file,
                200,
                ticket.attachment(file, "olivia", "uploading", 1).toString());
        JsonNode reply = desk.reply("olivia", ticket, "see the log", file);
        assertThat(reply.get("attachments").get(0).get("state").stringValue()).isEqualTo("uploading");
        assertThat(desk.timeline("sam", ticket).get(1)).isEqualTo(reply);
        JsonNode problem = DeskCalls.body(desk.send(
                        HttpMethod.POST,
                        "olivia",
                        "/tickets/" + ticket.id() + "/replies",
                        DeskCalls.reply("again", file))
                .expectStatus()
                .isEqualTo(422));
        assertThat(problem.get("errors").get(0).get("pointer").stringValue()).isEqualTo("/attachmentIds/0");
    }

    @Test
    void anUnknownFileIsNamed() {
        JsonNode problem = DeskCalls.body(desk.send(
                        HttpMethod.POST,
                        "olivia",
                        "/tickets/" + ticket.id() + "/replies",
                        DeskCalls.reply("x", UUID.randomUUID().toString()))
                .expectStatus()
                .isEqualTo(422));
        assertThat(problem.get("errors").get(0).get("pointer").stringValue()).isEqualTo("/attachmentIds/0");
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
    }

    private WebTestClient.ResponseSpec post(String user, String key, String body) {
        return desk.send(HttpMethod.POST, user, "/tickets/" + ticket.id() + "/replies", key, DeskCalls.reply(body));
    }

    private JsonNode refused(String user, String route, int status, String problem) {
        JsonNode answer =
                DeskCalls.body(desk.send(HttpMethod.POST, user, "/tickets/" + ticket.id() + route, DeskCalls.reply("x"))
                        .expectStatus()
                        .isEqualTo(status));
        assertThat(answer.get("type").stringValue()).isEqualTo("urn:casebook:problem:" + problem);
        return answer;
    }
}
