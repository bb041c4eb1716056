package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One ticket from its opening to its resolution, as scripts of a customer and of staff see it. */
class TicketTravelsTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Desk desk = Desk.running();
    private final Api bella = new Api(desk, "bella");
    private final Api sam = new Api(desk, "sam");

    @Test
    void openingEntryIsThereAtOnce() throws IOException {
        var opened = open();
        var timeline = bella.get(
                "/tickets/" + id(opened) + "/timeline",
                Map.of("Casebook-Position", opened.header("Casebook-Position")));
        assertThat(timeline.status()).isEqualTo(200);
        assertThat(timeline.json().at("/items/0/kind").asString()).isEqualTo("opened");
        assertThat(timeline.json().at("/items/0/seq").asInt()).isEqualTo(1);
    }

    @Test
    void statusFollowsTheConversation() throws IOException {
        var id = id(open());
        assertThat(sam.post("/tickets/" + id + "/replies", Sentences.reply("Which version?"))
                        .status())
                .isEqualTo(201);
        awaitStatus(id, "awaiting_customer");
        assertThat(bella.post("/tickets/" + id + "/replies", Sentences.reply("4.2"))
                        .status())
                .isEqualTo(201);
        awaitStatus(id, "open");
        var resolved = bella.post("/tickets/" + id + "/resolve", Map.of("resolution", "The update to 4.3 cured it."));
        assertThat(resolved.status()).as(resolved.toString()).isEqualTo(200);
        awaitStatus(id, "resolved");
        assertThat(bella.post("/tickets/" + id + "/reopen", Map.of("reason", "It came back."))
                        .status())
                .isEqualTo(200);
        awaitStatus(id, "open");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(events(id))
                        .containsSubsequence(List.of(
                                "open→awaiting_customer", "awaiting_customer→open", "open→resolved", "resolved→open")));
        assertThat(bella.get("/tickets/" + id + "/audit").json().path("valid").asBoolean())
                .isTrue();
    }

    @Test
    void historyTellsWhoDidWhat() throws IOException {
        var id = id(open());
        await().atMost(SOON).untilAsserted(() -> {
            var history = bella.get("/history?ticket=" + id);
            assertThat(history.status()).as(history.toString()).isEqualTo(200);
            assertThat(history.json().path("items")).isNotEmpty();
        });
    }

    @Test
    void staffHearOfTheTicketInFeedAndMail() throws IOException {
        var id = id(open());
        await().atMost(SOON).untilAsserted(() -> {
            var feed = sam.get("/notifications?limit=50").json().path("items");
            assertThat(StreamSupport.stream(feed.spliterator(), false)
                            .filter(item -> item.at("/ticket/id").asString().equals(id))
                            .map(item -> item.path("event").asString()))
                    .containsExactly("ticket_opened");
        });
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(Mailbox.of(desk).to("sam@casebook.example", id))
                        .hasSize(1));
    }

    @Test
    void sameKeyAndBodyOpensOneTicket() throws IOException {
        var key = UUID.randomUUID().toString();
        var body = Sentences.question(Sentences.unique("Twice"));
        var first = bella.post("/tickets", body, key);
        var second = bella.post("/tickets", body, key);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void ticketIsFoundInAnySpelling() throws IOException {
        var id = id(open());
        var spoken = id.toLowerCase(java.util.Locale.ROOT).replace("-", "");
        assertThat(bella.get("/tickets/" + spoken).json().path("id").asString()).isEqualTo(id);
    }

    private Api.Answer open() throws IOException {
        var opened = bella.post("/tickets", Sentences.question(Sentences.unique("Travel")));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return opened;
    }

    private static String id(Api.Answer opened) {
        return opened.json().path("id").asString();
    }

    private void awaitStatus(String id, String status) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(bella.get("/tickets/" + id)
                                .json()
                                .path("status")
                                .asString())
                        .isEqualTo(status));
    }

    private List<String> events(String id) throws IOException {
        JsonNode items =
                bella.get("/tickets/" + id + "/timeline?limit=100").json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(entry -> entry.path("event"))
                .filter(event -> event.path("name").asString("").equals("status_changed"))
                .map(event ->
                        event.path("from").asString() + "→" + event.path("to").asString())
                .toList();
    }
}
