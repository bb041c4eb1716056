package dev.casebook.attachment.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.Reply;
import dev.casebook.attachment.TestDesk;
import dev.casebook.support.feature.Features;
import dev.casebook.support.id.SpokenId;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is refused here while an administrator has it switched off for everyone. */
@CasebookTest(database = "attachments", objectStore = true)
class FeatureIntegrationTests {

    private static final String PLANS = "support.plans.v1";
    private static final String FLAG_CHANGED = "feature-flag-changed.v1";
    private static final List<String> FLAGS = List.of("attach", "export_evidence");
    private static final Map<String, Object> FILE = TestDesk.file("a.log", new byte[10]);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static long version = 1;

    @Autowired
    private WebTestClient web;

    @Autowired
    private Features features;

    private TestDesk desk;

    @BeforeEach
    void switchOff() {
        desk = new TestDesk(web);
        tell(false);
    }

    @AfterEach
    void switchOn() {
        tell(true);
    }

    @ParameterizedTest
    @CsvSource({"attachments,attach", "evidence,export_evidence"})
    void isRefusedWithTheReasonUntilItIsOnAgain(String route, String flag) {
        var path = "/tickets/" + TestDesk.ticketOf("olivia") + "/" + route;
        var key = UUID.randomUUID().toString();
        for (var user : List.of("mike", "sam", "olivia")) {
            var refused = desk.post(user, path, key, body(route));
            assertThat(refused.status()).as(user).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("gate");
            assertThat(refused.json().path("gate").asString()).isEqualTo("feature");
            assertThat(refused.json().path("requires").asString()).isEqualTo("feature:" + flag);
            assertThat(refused.json().path("remedy").asString()).isEqualTo("We are moving house. Try again later.");
        }
        tell(true);
        assertThat(desk.post("olivia", path, key, body(route)).status()).isIn(201, 202);
    }

    @ParameterizedTest
    @CsvSource({"attachments", "evidence"})
    void whatWasAcceptedIsAnsweredAgainWhileItIsOff(String route) {
        var path = "/tickets/" + TestDesk.ticketOf("olivia") + "/" + route;
        var key = UUID.randomUUID().toString();
        tell(true);
        var first = desk.post("olivia", path, key, body(route));
        tell(false);
        var again = desk.post("olivia", path, key, body(route));
        assertThat(again.status()).isEqualTo(first.status()).isIn(201, 202);
        assertThat(again.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    }

    @ParameterizedTest
    @CsvSource({"attachments", "evidence"})
    void theRefusalComesAfterTheWallTheRoleAndTheBody(String route) {
        var own = TestDesk.ticketOf("olivia");
        assertThat(missing(own, route)).isEqualTo(missing(SpokenId.random("CB"), route));
        var viewer = desk.post("vera", "/tickets/" + own + "/" + route, body(route));
        assertThat(viewer.json().path("gate").asString()).isEqualTo("role");
        assertThat(desk.post("olivia", "/tickets/" + own + "/" + route, Map.of("x", 1))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anotherBodyUnderTheKeyOfWhatWasAcceptedIsRefusedForTheFeatureFirst() {
        var path = "/tickets/" + TestDesk.ticketOf("olivia") + "/attachments";
        var key = UUID.randomUUID().toString();
        tell(true);
        desk.post("olivia", path, key, FILE);
        tell(false);
        assertFeature(desk.post("olivia", path, key, TestDesk.file("b.log", new byte[10])));
        tell(true);
        assertThat(desk.post("olivia", path, key, TestDesk.file("b.log", new byte[10]))
                        .problem())
                .isEqualTo("idempotency-conflict");
    }

    @Test
    void theRefusalComesBeforeLimitAndConflict() {
        var huge = Map.of("fileName", "a", "size", 1_000_000_000_000L, "contentType", "text/plain");
        assertFeature(desk.post("frank", "/tickets/" + TestDesk.ticketOf("frank") + "/attachments", huge));
        assertFeature(desk.post("frank", "/tickets/" + TestDesk.closedTicketOf("frank") + "/attachments", FILE));
        assertFeature(desk.post("frank", "/tickets/" + TestDesk.draftOf("frank") + "/evidence", Map.of()));
    }

    @Test
    void lateNewsChangesNothing() {
        var off = version;
        tell(true);
        publish("attach", false, off);
        awaitWhatCameBefore("flag:attach");
        assertThat(isOn("attach")).isTrue();
        desk.start("olivia", TestDesk.ticketOf("olivia"), FILE);
    }

    private static Map<String, Object> body(String route) {
        return route.equals("evidence") ? Map.of() : FILE;
    }

    private static void assertFeature(Reply reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("gate").asString()).isEqualTo("feature");
    }

    private JsonNode missing(String ticket, String route) {
        var reply = desk.post("bella", "/tickets/" + ticket + "/" + route, body(route));
        assertThat(reply.status()).isEqualTo(404);
        return ((ObjectNode) reply.json()).remove(List.of("requestId", "instance"));
    }

    private void tell(boolean enabled) {
        version++;
        FLAGS.forEach(flag -> publish(flag, enabled, version));
        await().atMost(Duration.ofSeconds(20)).until(() -> FLAGS.stream().allMatch(flag -> enabled == isOn(flag)));
    }

    /** Events of one key arrive in order: when a flag that nobody asks for is off, what came before it has been heard. */
    private void awaitWhatCameBefore(String key) {
        var marker = "marker_" + UUID.randomUUID();
        TestEvents.publish(PLANS, changed(key, marker, false, 1));
        await().atMost(Duration.ofSeconds(20)).until(() -> !isOn(marker));
    }

    private boolean isOn(String flag) {
        return Boolean.TRUE.equals(
                features.pass(flag).thenReturn(true).onErrorReturn(false).block());
    }

    /** The example of the contract as of that version, twice. */
    private static void publish(String flag, boolean enabled, long version) {
        var event = changed("flag:" + flag, flag, enabled, version);
        TestEvents.publish(PLANS, event);
        TestEvents.publish(PLANS, event);
    }

    private static TestEvent changed(String key, String flag, boolean enabled, long version) {
        var data = JSON.readTree(Contracts.example(PLANS, FLAG_CHANGED)).asObject();
        data.put("flag", flag).put("enabled", enabled).put("version", version);
        return TestEvent.of(PLANS, key, FLAG_CHANGED, version, data.toString());
    }
}
