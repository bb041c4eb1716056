package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.support.id.SpokenId;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.testsupport.TestIssuer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Refused and failed attempts in the history, and whose history that is. */
@ThreadTest
class AttemptEventsTests {

    private static final String ATTEMPTS = "support.attempts.v1";

    private final DeskCalls desk;
    private final TicketFixture ticket = TicketFixture.known("olivia");

    AttemptEventsTests(@Autowired WebTestClient client) {
        desk = new DeskCalls(client);
    }

    @BeforeEach
    void anOpenThread() {
        assertThat(desk.timeline("olivia", ticket)).hasSize(1);
    }

    @Test
    void aRefusalStandsThereWithGateRequestAndPage() {
        String request = told(attempt("vera", "reply", ticket.id(), 403, "gate").put("gate", "role"));
        JsonNode line = awaitLine("olivia", request);
        assertThat(line.get("action").stringValue()).isEqualTo("replied");
        assertThat(line.get("outcome").stringValue()).isEqualTo("refused");
        assertThat(line.get("problem").stringValue()).isEqualTo("gate");
        assertThat(line.get("gate").stringValue()).isEqualTo("role");
        assertThat(line.get("route").stringValue()).isEqualTo("/dashboard/support/x");
        assertThat(line.get("actor").get("name").stringValue()).isEqualTo("Vera Vine");
        assertThat(line.get("ticket").get("subject").stringValue()).isEqualTo("Update stops");
    }

    @Test
    void theOutcomeFilterTellsRefusedFailedAndAcceptedApart() {
        String refused = told(attempt("olivia", "resolve", ticket.id(), 409, "conflict"));
        String failed = told(attempt("olivia", "attach", ticket.id(), 503, "unavailable"));
        awaitLine("olivia", refused);
        awaitLine("olivia", failed);
        assertThat(outcomes("olivia", "&outcome=refused")).containsExactly("ticket_resolved");
        assertThat(outcomes("olivia", "&outcome=failed")).containsExactly("attachment_added");
        assertThat(outcomes("olivia", "&outcome=accepted")).containsExactly("ticket_opened");
        assertThat(outcomes("sam", "&outcome=failed")).containsExactly("attachment_added");
    }

    @Test
    void attemptsStandInOneOrderWithWhatWasAccepted() {
        String early =
                told(attempt("mike", "resolve", ticket.id(), 409, "conflict").put("at", "2026-11-23T08:59:59.000Z"));
        String late =
                told(attempt("mike", "reply", ticket.id(), 422, "validation").put("at", "2026-11-23T09:00:01.000Z"));
        awaitLine("olivia", early);
        awaitLine("olivia", late);
        JsonNode first = desk.json("olivia", "/history?limit=2&ticket=" + ticket.id());
        assertThat(actions(first.get("items"))).containsExactly("replied", "ticket_opened");
        JsonNode second = desk.json(
                "olivia",
                "/history?limit=2&ticket=" + ticket.id() + "&cursor="
                        + first.get("next").stringValue());
        assertThat(actions(second.get("items"))).containsExactly("ticket_resolved");
    }

    @Test
    void anAttemptOnAForeignTicketShowsNothingOfIt() {
        String missing = SpokenId.random("CB");
        String onForeign = told(attempt("bella", "reply", ticket.id(), 404, "not-found"));
        String onMissing = told(attempt("bella", "reply", missing, 404, "not-found"));
        ObjectNode foreign = (ObjectNode) awaitLine("bella", onForeign);
        ObjectNode unknown = (ObjectNode) awaitLine("bella", onMissing);
        assertThat(foreign.get("ticket").get("subject").isNull()).isTrue();
        ((ObjectNode) foreign.get("ticket")).put("id", missing);
        assertThat(foreign.remove(List.of("id", "requestId"))).isEqualTo(unknown.remove(List.of("id", "requestId")));
        assertThat(desk.json("olivia", "/history?ticket=" + ticket.id()).toString())
                .doesNotContain(onForeign)
                .doesNotContain("Bella");
        assertThat(awaitLine("sam", onForeign).get("ticket").get("subject").stringValue())
                .isEqualTo("Update stops");
        assertThat(csv("bella").lines().filter(line -> line.contains(onForeign)))
                .singleElement()
                .asString()
                .doesNotContain("Update stops");
    }

    @Test
    void anAttemptOfStaffIsSeenByStaffAlone() {
        String request = told(attempt("sam", "note", ticket.id(), 422, "validation"));
        awaitLine("lena", request);
        for (String user : List.of("olivia", "mike", "vera", "bella")) {
            assertThat(attempts(user).map(JsonNode::toString)).as(user).noneMatch(line -> line.contains(request));
        }
    }

    @Test
    void whatAPageSavesByItselfIsNoAct() {
        String draft = told(
                attempt("olivia", "drafts", null, 412, "precondition-failed").put("method", "PUT"));
        String reply = told(attempt("olivia", "reply_draft", ticket.id(), 503, "unavailable")
                .put("method", "PUT"));
        String discarded =
                told(attempt("olivia", "drafts", null, 503, "unavailable").put("method", "DELETE"));
        String last = told(attempt("olivia", "reply", ticket.id(), 422, "validation"));
        awaitLine("olivia", discarded);
        awaitLine("olivia", last);
        assertThat(attempts("sam").map(JsonNode::toString))
                .noneMatch(line -> line.contains(draft) || line.contains(reply));
    }

    @Test
    void theExportTellsOfThemToo() {
        String request = told(attempt("olivia", "open", null, 403, "gate")
                .put("gate", "limit")
                .put("route", "=1+1"));
        awaitLine("olivia", request);
        assertThat(csv("olivia"))
                .startsWith("\"time\",\"actor id\",\"actor\",\"role\",\"action\",\"outcome\",\"ticket\",\"subject\","
                        + "\"route\",\"problem\",\"gate\",\"request id\",\"entry\",\"ticket version\"\r\n")
                .contains("\"ticket_opened\",\"refused\",,,\"'=1+1\",\"gate\",\"limit\",\"" + request + "\",,\r\n");
    }

    private static ObjectNode attempt(
            String user, String action, @Nullable String ticketId, int status, String problem) {
        DemoPerson person = DemoPerson.named(user);
        ObjectNode attempt = JsonNodeFactory.instance.objectNode();
        attempt.put("attemptId", UUID.randomUUID().toString()).put("ticketId", ticketId);
        attempt.put(
                "accountId", person.account() == null ? null : person.account().id());
        attempt.putObject("person")
                .put("id", person.personId())
                .put("name", person.name())
                .put("role", person.role());
        attempt.put("method", "POST").put("path", "/api/v1/x").put("action", action);
        attempt.put("status", status).put("problem", problem).putNull("gate");
        attempt.put("route", "/dashboard/support/x");
        attempt.put("requestId", UUID.randomUUID().toString());
        return attempt.put("at", "2026-11-23T09:30:00.000Z");
    }

    private static String told(ObjectNode attempt) {
        TestEvents.publish(ATTEMPTS, "any", "attempt-failed.v1", 0, attempt.toString());
        return attempt.get("requestId").stringValue();
    }

    private JsonNode awaitLine(String user, String request) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> attempts(user)
                                .filter(line ->
                                        request.equals(line.get("requestId").asString()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private Stream<JsonNode> attempts(String user) {
        return Stream.of("refused", "failed")
                .flatMap(outcome -> desk.json(user, "/history?limit=100&outcome=" + outcome)
                        .get("items")
                        .valueStream());
    }

    private List<String> outcomes(String user, String filter) {
        return actions(
                desk.json(user, "/history?ticket=" + ticket.id() + filter).get("items"));
    }

    private static List<String> actions(JsonNode items) {
        return items.valueStream().map(act -> act.get("action").stringValue()).toList();
    }

    private String csv(String user) {
        return Objects.requireNonNull(desk.client()
                .get()
                .uri("/api/v1/history")
                .accept(new MediaType("text", "csv"))
                .headers(headers -> headers.setBearerAuth(TestIssuer.tokenFor(user)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
