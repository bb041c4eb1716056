package dev.casebook.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.support.feature.Features;
import dev.casebook.support.id.SpokenId;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a thread refuses while replies are switched off for everyone. */
@ThreadTest
class FeatureFlagTests {

    private static final String PLANS = "support.plans.v1";
    private static final String FLAG_CHANGED = "feature-flag-changed.v1";
    private static final String ASK =
            "{\"message\":\"x\",\"items\":[{\"label\":\"x\",\"kind\":\"text\",\"required\":true}]}";
    private static final String ANSWER = "{\"answers\":[{\"item\":\"1\",\"value\":\"x\"}]}";

    private static long version = 1;

    private final DeskCalls desk;
    private final Features features;
    private final TicketFixture ticket = TicketFixture.known("olivia");
    private final String request;

    FeatureFlagTests(@Autowired WebTestClient client, @Autowired Features features) {
        this.desk = new DeskCalls(client);
        this.features = features;
        this.request = "/context-requests/" + ask(ASK);
    }

    @BeforeEach
    void switchOff() {
        tell(false);
    }

    @AfterEach
    void switchOn() {
        tell(true);
    }

    @Test
    void repliesAndAnswersAreRefusedWithTheReason() {
        for (String user : List.of("olivia", "mike", "sam", "ada")) {
            JsonNode problem = refused(user, "/replies", DeskCalls.reply("x"));
            assertThat(problem.get("requires").stringValue()).isEqualTo("feature:reply");
            assertThat(problem.get("remedy").stringValue()).isEqualTo("We are moving house. Try again later.");
            assertThat(problem.get("detail").stringValue()).isNotEmpty();
        }
        refused("olivia", request + "/answers", ANSWER);
        assertThat(desk.timeline("olivia", ticket)).hasSize(2);
    }

    @Test
    void notesAndQuestionsOfStaffGoOn() {
        desk.note("sam", ticket, "we know");
        post("sam", "/context-requests", ASK).expectStatus().isCreated();
    }

    @Test
    void theRefusalComesAfterTheWallTheRoleAndTheBodyAndBeforeTheClosedTicket() {
        String reply = DeskCalls.reply("x");
        assertThat(missing("bella", ticket.id(), reply)).isEqualTo(missing("bella", SpokenId.random("CB"), reply));
        JsonNode viewer =
                DeskCalls.body(post("vera", "/replies", reply).expectStatus().isForbidden());
        assertThat(viewer.get("gate").stringValue()).isEqualTo("role");
        post("olivia", "/replies", DeskCalls.reply("")).expectStatus().isEqualTo(422);
        post("olivia", "/replies", DeskCalls.reply("x", UUID.randomUUID().toString()))
                .expectStatus()
                .isEqualTo(422);
        TicketFixture closed = TicketFixture.of("olivia");
        closed.answer("closed", 5);
        desk.send(HttpMethod.POST, "olivia", "/tickets/" + closed.id() + "/replies", reply)
                .expectStatus()
                .isForbidden();
    }

    @Test
    void anAnswerIsRefusedInTheSameOrder() {
        String files = "/context-requests/" + ask(ASK.replace("\"text\"", "\"file\"")) + "/answers";
        post(
                        "olivia",
                        files,
                        "{\"answers\":[{\"item\":\"1\",\"attachmentIds\":[\"%s\"]}]}".formatted(UUID.randomUUID()))
                .expectStatus()
                .isEqualTo(422);
        post("sam", request + "/withdraw", "{}").expectStatus().isCreated();
        refused("olivia", request + "/answers", ANSWER);
    }

    @Test
    void whatWasAcceptedIsAnsweredAgainWhileItIsOff() {
        tell(true);
        for (String route : List.of("/replies", request + "/answers")) {
            String path = "/tickets/" + ticket.id() + route;
            String body = route.equals("/replies") ? DeskCalls.reply("x") : ANSWER;
            String key = UUID.randomUUID().toString();
            JsonNode first = DeskCalls.body(desk.send(HttpMethod.POST, "olivia", path, key, body)
                    .expectStatus()
                    .isCreated());
            tell(false);
            WebTestClient.ResponseSpec again = desk.send(HttpMethod.POST, "olivia", path, key, body)
                    .expectStatus()
                    .isCreated();
            again.expectHeader().valueEquals("Idempotency-Replayed", "true");
            assertThat(DeskCalls.body(again)).isEqualTo(first);
            tell(true);
        }
        assertThat(desk.timeline("olivia", ticket)).hasSize(4);
    }

    @Test
    void aRefusedKeyMayBeTriedAgainOnceItIsOnAndLateNewsChangesNothing() {
        String key = UUID.randomUUID().toString();
        String path = "/tickets/" + ticket.id() + "/replies";
        desk.send(HttpMethod.POST, "olivia", path, key, DeskCalls.reply("x"))
                .expectStatus()
                .isForbidden();
        long off = version;
        tell(true);
        publish(false, off);
        awaitWhatCameBefore();
        desk.send(HttpMethod.POST, "olivia", path, key, DeskCalls.reply("x"))
                .expectStatus()
                .isCreated();
    }

    /** The example of the contract as of the next version, twice. */
    private void tell(boolean enabled) {
        version++;
        publish(enabled, version);
        await().atMost(Duration.ofSeconds(30)).until(() -> isOn("reply") == enabled);
    }

    /** Events of one key arrive in order: when a flag that nobody asks for is off, what came before it has been heard. */
    private void awaitWhatCameBefore() {
        String marker = "marker_" + UUID.randomUUID();
        TestEvents.publish(PLANS, changed(marker, false, 1));
        await().atMost(Duration.ofSeconds(30)).until(() -> !isOn(marker));
    }

    private boolean isOn(String flag) {
        return Boolean.FALSE.equals(features.whyOff(flag).hasElement().block());
    }

    private static void publish(boolean enabled, long version) {
        TestEvent event = changed("reply", enabled, version);
        TestEvents.publish(PLANS, event);
        TestEvents.publish(PLANS, event);
    }

    private static TestEvent changed(String flag, boolean enabled, long version) {
        ObjectNode data = (ObjectNode) CasebookJson.mapper().readTree(Contracts.example(PLANS, FLAG_CHANGED));
        data.put("flag", flag).put("enabled", enabled).put("version", version);
        return TestEvent.of(PLANS, "flag:reply", FLAG_CHANGED, version, data.toString());
    }

    private String ask(String body) {
        return DeskCalls.body(
                        post("sam", "/context-requests", body).expectStatus().isCreated())
                .get("id")
                .stringValue();
    }

    private WebTestClient.ResponseSpec post(String user, String route, String body) {
        return desk.send(HttpMethod.POST, user, "/tickets/" + ticket.id() + route, body);
    }

    private JsonNode refused(String user, String route, String body) {
        JsonNode problem = DeskCalls.body(post(user, route, body).expectStatus().isForbidden());
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:casebook:problem:gate");
        assertThat(problem.get("gate").stringValue()).isEqualTo("feature");
        return problem;
    }

    private JsonNode missing(String user, String id, String body) {
        ObjectNode problem =
                (ObjectNode) DeskCalls.body(desk.send(HttpMethod.POST, user, "/tickets/" + id + "/replies", body)
                        .expectStatus()
                        .isNotFound());
        return problem.remove(List.of("requestId", "instance"));
    }
}
