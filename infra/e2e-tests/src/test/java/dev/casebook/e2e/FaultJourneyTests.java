package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every process is killed in turn, then all at once, while tickets and replies are created: nothing is lost or doubled. */
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

    private final Desk desk = Desk.running();
    private final Ledger ledger = new Ledger();
    private final String marker = Sentences.unique("Fault");

    @Test
    void nothingAcceptedIsLostOrDoubledWhoeverDies() throws Exception {
        var writers = List.of(
                new Writer(new Api(desk, "bella"), marker + " a", ledger).start(),
                new Writer(new Api(desk, "ben"), marker + " b", ledger).start());
        for (var victim : SUPERVISED) {
            desk.part(victim).kill();
            workGoesOn(writers);
        }
        desk.part("launcher").kill();
        desk.upAgain();
        workGoesOn(writers);
        desk.status().forEach(Desk.Part::kill);
        desk.upAgain();
        workGoesOn(writers);
        for (var writer : writers) {
            writer.stop();
        }
        var reader = new Api(desk, "bella");
        everyTicketStandsOnce(reader);
        for (var ticket : ledger.tickets()) {
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> timelineHoldsWhatWasAccepted(reader, ticket));
        }
        new Told(desk).ofEachTicketOnce(ledger.tickets());
    }

    /** Of every writer: one that was refused, or is never answered again, must not hide behind the other. */
    private void workGoesOn(List<Writer> writers) {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(desk.status()).isNotEmpty().allMatch(Desk.Part::up));
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
