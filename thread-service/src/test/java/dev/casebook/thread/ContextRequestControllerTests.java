package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.Neighbour;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ThreadTest
class ContextRequestControllerTests {

    private static final String ASK = """
            {"message":"To **look closer** we need:","items":[
              {"label":"PHP version","kind":"text","required":true},
              {"label":"Error log","kind":"file","required":true},
              {"label":"Since when","kind":"time","required":false}]}""";

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    ContextRequestControllerTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @Test
    void aRequestIsAnEntryThatCarriesItsItems() {
        JsonNode asked = ask();
        assertThat(asked.get("kind").stringValue()).isEqualTo("context_request");
        assertThat(asked.get("bodyHtml").stringValue()).isEqualTo("<p>To <strong>look closer</strong> we need:</p>\n");
        JsonNode event = asked.get("event");
        assertThat(event.get("name").stringValue()).isEqualTo("context_requested");
        assertThat(event.get("items").get(1).toString())
                .isEqualTo("{\"id\":\"2\",\"label\":\"Error log\",\"kind\":\"file\",\"required\":true}");
        assertThat(desk.timeline("olivia", ticket).get(1).get("hash")).isEqualTo(asked.get("hash"));
        assertThat(desk.timeline("olivia", ticket)
                        .get(1)
                        .get("event")
                        .get("items")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void itemsAreAnsweredOneByOneChangedAndAccepted() {
        String path = request();
        JsonNode first = posted("olivia", path + "/answers", answer("1", "8.1"));
        assertThat(first.get("kind").stringValue()).isEqualTo("context_answer");
        assertThat(first.get("body").stringValue()).isEqualTo("**PHP version**\n\n8.1");
        posted("mike", path + "/answers", answer("1", "8.3"));
        posted("olivia", path + "/answers", answer("3", "2026-11-20T10:15:00+01:00"));
        JsonNode accepted = posted("sam", path + "/accept", "{\"items\":[\"1\"]}");
        assertThat(accepted.get("kind").stringValue()).isEqualTo("event");
        assertThat(accepted.get("event").get("items").toString())
                .isEqualTo("[{\"item\":\"1\",\"label\":\"PHP version\"}]");
        JsonNode rest = posted("sam", path + "/accept", "");
        assertThat(rest.get("event").get("items").toString()).isEqualTo("[{\"item\":\"3\",\"label\":\"Since when\"}]");
        conflict("sam", path + "/accept", "{}");
        posted("olivia", path + "/answers", answer("1", "8.4"));
        posted("sam", path + "/accept", "{}");
        assertThat(desk.json("sam", "/tickets/" + ticket.id() + "/audit")
                        .get("valid")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void anAnswerCarriesItsFiles() {
        String path = request();
        String file = UUID.randomUUID().toString();
        Neighbour.ATTACHMENT.answers(
                "/internal/attachments/" + file,
                200,
                ticket.attachment(file, "olivia", "ready", 1).toString());
        String body = "{\"answers\":[{\"item\":\"2\",\"attachmentIds\":[\"" + file + "\"]}]}";
        JsonNode answered = posted("olivia", path + "/answers", body);
        assertThat(answered.get("attachments").get(0).get("id").stringValue()).isEqualTo(file);
        assertThat(answered.get("event").get("answers").get(0).toString())
                .isEqualTo("{\"item\":\"2\",\"label\":\"Error log\",\"kind\":\"file\",\"attachmentIds\":[\"" + file
                        + "\"]}");
        assertThat(answered.get("body").stringValue()).isEqualTo("**Error log**\n\nupdate.log");
        JsonNode again = problem("olivia", path + "/answers", body, 422);
        assertThat(again.get("errors").get(0).get("pointer").stringValue()).isEqualTo("/answers/0/attachmentIds/0");
    }

    @Test
    void withdrawnMeansNothingIsToBeAnswered() {
        String path = request();
        posted("sam", path + "/withdraw", "");
        conflict("olivia", path + "/answers", answer("1", "8.3"));
        conflict("sam", path + "/accept", "{}");
        conflict("sam", path + "/withdraw", "{}");
    }

    @Test
    void aClosedTicketTakesNoRequestAndNamesTheFollowUp() {
        TicketFixture closed = TicketFixture.of("olivia");
        closed.answer("closed", 5);
        JsonNode problem = problem("sam", "/tickets/" + closed.id() + "/context-requests", ASK, 409);
        assertThat(problem.get("followUp").stringValue()).isEqualTo(closed.id());
    }

    @Test
    void theSameKeyAnswersOnce() {
        String path = request();
        String key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            desk.send(HttpMethod.POST, "olivia", path + "/answers", key, answer("1", "8.3"))
                    .expectStatus()
                    .isCreated();
        }
        assertThat(desk.timeline("olivia", ticket)).hasSize(3);
    }

    @Test
    void onlyARequestOfThisTicketIsOne() {
        String reply = desk.reply("sam", ticket, "x").get("id").stringValue();
        String requests = "/tickets/" + ticket.id() + "/context-requests/";
        problem("olivia", requests + reply + "/answers", answer("1", "x"), 404);
        TicketFixture other = TicketFixture.known("olivia");
        String elsewhere = request().replace(ticket.id(), other.id());
        problem("olivia", elsewhere + "/answers", answer("1", "x"), 404);
        problem("sam", elsewhere + "/withdraw", "{}", 404);
    }

    @Test
    void refusalsNameWhatIsWrong() {
        String path = request();
        assertThat(problem("vera", path + "/answers", answer("1", "x"), 403)
                        .get("gate")
                        .stringValue())
                .isEqualTo("role");
        problem("olivia", path + "/answers", answer("9", "x"), 422);
        problem("olivia", path + "/answers", "{\"answers\":[]}", 422);
        problem("sam", path + "/accept", "{\"items\":[\"9\"]}", 422);
        problem("sam", path + "/withdraw", "{\"why\":\"x\"}", 422);
        conflict("sam", path + "/accept", "{\"items\":[\"1\"]}");
        assertThat(desk.timeline("olivia", ticket)).hasSize(2);
    }

    @Test
    void theLogTellsWhoAskedAndWhoAnswered() {
        String path = request();
        posted("olivia", path + "/answers", answer("1", "8.3"));
        posted("sam", path + "/accept", "{}");
        List<String> acts = desk.json("olivia", "/history?ticket=" + ticket.id())
                .get("items")
                .valueStream()
                .map(act -> act.get("actor").get("name").stringValue() + " "
                        + act.get("action").stringValue())
                .toList();
        assertThat(acts)
                .contains("Sam Sorrel context_requested", "Olivia Oak context_answered", "Sam Sorrel context_accepted");
    }

    private JsonNode ask() {
        return posted("sam", "/tickets/" + ticket.id() + "/context-requests", ASK);
    }

    private String request() {
        return "/tickets/" + ticket.id() + "/context-requests/"
                + ask().get("id").stringValue();
    }

    private JsonNode posted(String user, String path, String json) {
        return DeskCalls.body(
                desk.send(HttpMethod.POST, user, path, json).expectStatus().isCreated());
    }

    private void conflict(String user, String path, String json) {
        assertThat(problem(user, path, json, 409).get("type").stringValue()).isEqualTo("urn:casebook:problem:conflict");
    }

    private JsonNode problem(String user, String path, String json, int status) {
        return DeskCalls.body(
                desk.send(HttpMethod.POST, user, path, json).expectStatus().isEqualTo(status));
    }

    private static String answer(String item, String value) {
        return "{\"answers\":[{\"item\":\"" + item + "\",\"value\":\"" + value + "\"}]}";
    }
}
