package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every process is killed in turn, then all at once, while tickets and replies are created: nothing is lost or doubled. */
@Order(LastClasses.FILLS_THE_DESK)
class FaultJourneyTests {

    private static final List<String> SUPERVISED = List.of(
            "ticket-service",
            "thread-service",
            "attachment-service",
            "notification-service",
            "gateway",
            "identity",
            "postgres",
            "redis");

    private static final String NOBODYS = "CB-00000-00000";

    private final Desk desk = Desk.running();
    private final Ledger ledger = new Ledger();
    private final String marker = Sentences.unique("Fault");

    @Test
    void nothingAcceptedIsLostOrDoubledWhoeverDies() throws Exception {
        try (var one = new Writer(new Api(desk, "bella"), marker + " a", ledger).start();
                var other = new Writer(new Api(desk, "ben"), marker + " b", ledger).start()) {
            whoeverDiesIsThereAgain(List.of(one, other));
        }
        var reader = new Api(desk, "bella");
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> everyTicketStandsOnce(reader));
        for (var ticket : ledger.tickets()) {
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .untilAsserted(() -> timelineHoldsWhatWasAccepted(reader, ticket));
        }
        new Told(desk).ofEachTicketOnce(ledger.tickets());
    }

    private void whoeverDiesIsThereAgain(List<Writer> writers) throws IOException, InterruptedException {
        for (var name : SUPERVISED) {
            var victim = desk.part(name);
            victim.kill();
            askedForWhatIsNotThereItNeverFails(name);
            isThereAgain(victim);
            workGoesOn(writers);
            if (name.equals("identity")) {
                whoeverSignsInAnewIsLetIn();
            }
        }
        var launcher = desk.part("launcher");
        launcher.kill();
        desk.upAgain();
        isThereAgain(launcher);
        workGoesOn(writers);
        var all = desk.status();
        all.forEach(Part::kill);
        desk.upAgain();
        all.forEach(this::isThereAgain);
        workGoesOn(writers);
        whoeverSignsInAnewIsLetIn();
        for (var writer : writers) {
            writer.stop();
        }
    }

    /** An id that nobody has is not found, or whoever knows is away: no part answers that it failed. */
    private void askedForWhatIsNotThereItNeverFails(String killed) {
        var reader = new Api(desk, "bella");
        for (var path : List.of("", "/timeline", "/attachments")) {
            try {
                var answer = reader.get("/tickets/" + NOBODYS + path);
                assertThat(answer.status()).as(answer.toString()).isIn(404, 503, 504);
            } catch (IOException connectionLost) {
                assertThat(killed).as(connectionLost.toString()).isEqualTo("gateway");
            }
        }
    }

    /** Another process of that name runs and is ready. */
    private void isThereAgain(Part victim) {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> desk.status().stream().anyMatch(part -> part.up() && part.isSuccessorOf(victim)));
    }

    private void whoeverSignsInAnewIsLetIn() throws IOException {
        desk.signInAgain("ben");
        var session = new Api(desk, "ben").get("/session");
        assertThat(session.status()).as(session.toString()).isEqualTo(200);
        try (var ben = Visitor.atTheDoor(desk, "ben", Look.DESKTOP_LIGHT)
                .expects(503, "/api/v1/")
                .expects(504, "/api/v1/")) {
            ben.signIn("ben");
            ben.seesHeading("Support");
        }
    }

    /** Of every writer: one that was refused, or is never answered again, must not hide behind the other. */
    private void workGoesOn(List<Writer> writers) {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(desk.status()).isNotEmpty().allMatch(Part::up));
        for (var writer : writers) {
            var accepted = writer.accepted();
            await().atMost(Duration.ofMinutes(2)).until(() -> writer.accepted() > accepted + 1);
        }
    }

    private void everyTicketStandsOnce(Api reader) throws IOException {
        var subjects = new HashMap<String, Integer>();
        for (var row : Told.allPages(reader, "/tickets?limit=100")) {
            if (row.path("subject").asString().startsWith(marker)) {
                subjects.merge(row.path("id").asString(), 1, Integer::sum);
            }
        }
        assertThat(subjects.keySet()).containsExactlyInAnyOrderElementsOf(ledger.tickets());
        assertThat(subjects.values()).containsOnly(1);
    }

    private void timelineHoldsWhatWasAccepted(Api reader, String ticket) throws IOException {
        var timeline =
                reader.get("/tickets/" + ticket + "/timeline?limit=100").json().path("items");
        assertThat(ids(timeline, "reply")).containsExactlyElementsOf(ledger.repliesTo(ticket));
        assertThat(ids(timeline, "opened")).hasSize(1);
        assertThat(reader.get("/tickets/" + ticket).json().path("replyCount").asInt())
                .isEqualTo(ledger.repliesTo(ticket).size());
        assertThat(reader.get("/tickets/" + ticket + "/audit")
                        .json()
                        .path("valid")
                        .asBoolean())
                .isTrue();
    }

    private static List<String> ids(JsonNode items, String kind) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(entry -> entry.path("kind").asString().equals(kind))
                .map(entry -> entry.path("id").asString())
                .toList();
    }
}
