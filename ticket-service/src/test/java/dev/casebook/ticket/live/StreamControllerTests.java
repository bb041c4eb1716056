package dev.casebook.ticket.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvents;
import dev.casebook.ticket.TestPerson;
import dev.casebook.ticket.TicketApi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changed rows, and who types, reach those who may see them, and nobody else. */
@CasebookTest(database = "tickets")
class StreamControllerTests {
    private static final String TICKET = "CB-7K2M9-QXD4T";
    private static final String PRESENCE = "support.presence.v1";
    private static final String THREADS = "support.threads.v1";
    private static final int NOTE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TicketApi api;

    StreamControllerTests(@Autowired WebTestClient client) {
        this.api = new TicketApi(client);
    }

    @Test
    void changedRowsArriveAsTheReaderSeesThem() {
        TestPerson olivia = TestPerson.customer("pro");
        TestPerson stranger = TestPerson.customer("pro");
        TestPerson sam = TestPerson.staff("agent");
        List<JsonNode> own = new CopyOnWriteArrayList<>();
        List<JsonNode> foreign = new CopyOnWriteArrayList<>();
        List<JsonNode> desk = new CopyOnWriteArrayList<>();
        Disposable.Composite streams =
                reactor.core.Disposables.composite(listen(olivia, own), listen(stranger, foreign), listen(sam, desk));
        try {
            String id = api.open(olivia, TicketApi.question()).get("id").stringValue();
            Awaitility.await().atMost(PATIENCE).until(() -> has(own, id, "open") && has(desk, id, "open"));
            api.post("/tickets/" + id + "/resolve", olivia, Map.of("resolution", "Found"))
                    .expectStatus()
                    .isOk();
            Awaitility.await().atMost(PATIENCE).until(() -> has(own, id, "resolved") && has(desk, id, "resolved"));
            assertThat(own.getLast()).isEqualTo(row(id, olivia));
            assertThat(foreign).isEmpty();
        } finally {
            streams.dispose();
        }
    }

    @Test
    void whatIsNoBusinessOfTheAccountSaysNothingToIt() {
        TestPerson olivia = TestPerson.customer("pro");
        TestPerson sam = TestPerson.staff("agent");
        String id = api.open(olivia, TicketApi.question()).get("id").stringValue();
        List<JsonNode> own = new CopyOnWriteArrayList<>();
        List<JsonNode> desk = new CopyOnWriteArrayList<>();
        Disposable.Composite streams = reactor.core.Disposables.composite(listen(olivia, own), listen(sam, desk));
        try {
            api.post("/tickets/" + id + "/assign", sam, Map.of("assignee", sam.id()))
                    .expectStatus()
                    .isOk();
            note(id);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> desk.stream()
                            .anyMatch(row -> row.get("lastSeq").longValue() == NOTE && row.hasNonNull("assignee")));
            api.post("/tickets/" + id + "/resolve", olivia, Map.of("resolution", "Found"))
                    .expectStatus()
                    .isOk();
            Awaitility.await().atMost(PATIENCE).until(() -> has(own, id, "resolved"));
            assertThat(own.stream().filter(row -> row.get("id").stringValue().equals(id)))
                    .allMatch(row -> row.get("status").stringValue().equals("resolved"));
        } finally {
            streams.dispose();
        }
    }

    /** As thread-service tells of an internal note. */
    private static void note(String id) {
        ObjectNode note = (ObjectNode) JsonMapper.shared().readTree(Contracts.example(THREADS, "entry-appended.v1"));
        note.put("ticketId", id)
                .put("seq", NOTE)
                .put("lastSeq", NOTE)
                .put("kind", "note")
                .put("internal", true)
                .put("replyCount", 0);
        TestEvents.publish(THREADS, id, "entry-appended.v1", NOTE, note.toString());
    }

    @Test
    void whoTypesIsToldToThoseWhoMaySeeIt() {
        TestPerson olivia = TestPerson.customer("pro");
        TestPerson sam = TestPerson.staff("agent");
        List<JsonNode> own = new CopyOnWriteArrayList<>();
        List<JsonNode> foreign = new CopyOnWriteArrayList<>();
        List<JsonNode> desk = new CopyOnWriteArrayList<>();
        List<JsonNode> herself = new CopyOnWriteArrayList<>();
        TestPerson lena = TestPerson.staff("lead");
        TestPerson sue = TestPerson.staff("agent");
        Disposable.Composite streams = reactor.core.Disposables.composite(
                listen(olivia, "typing", own),
                listen(TestPerson.customer("pro"), "typing", foreign),
                listen(sam, "typing", desk),
                listen(lena, "typing", herself));
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> {
                types(olivia, lena, "lead", true);
                types(olivia, olivia, "owner", false);
                types(olivia, sue, "agent", false);
                return own.contains(typing(sue)) && desk.contains(typing(sue)) && herself.contains(typing(sue));
            });
            assertThat(own).containsOnly(typing(sue));
            assertThat(desk).contains(typing(lena), typing(olivia));
            assertThat(herself).contains(typing(olivia)).doesNotContain(typing(lena));
            assertThat(foreign).isEmpty();
        } finally {
            streams.dispose();
        }
    }

    /** As thread-service says it, in the words of the contract. */
    private static void types(TestPerson account, TestPerson who, String role, boolean internal) {
        ObjectNode seen = (ObjectNode) JsonMapper.shared().readTree(Contracts.example(PRESENCE, "typing-seen.v1"));
        seen.put("accountId", account.accountId()).put("internal", internal);
        seen.putObject("person").put("id", who.id()).put("name", nameOf(who)).put("role", role);
        TestEvents.publish(PRESENCE, TICKET, "typing-seen.v1", 0, seen.toString());
    }

    private static String nameOf(TestPerson who) {
        return "Person " + who.id().substring(0, 4);
    }

    private static JsonNode typing(TestPerson who) {
        ObjectNode typing = JsonMapper.shared().createObjectNode().put("ticketId", TICKET);
        typing.putObject("person").put("id", who.id()).put("name", nameOf(who));
        return typing.put("seconds", 6);
    }

    private static boolean has(List<JsonNode> rows, String id, String status) {
        return rows.stream()
                .anyMatch(row -> row.get("id").stringValue().equals(id)
                        && row.get("status").stringValue().equals(status));
    }

    private JsonNode row(String id, TestPerson who) {
        return TicketApi.json(api.get("/tickets?q=" + id, who)).get("items").get(0);
    }

    /** Returns once the stream is open. */
    private Disposable listen(TestPerson who, List<JsonNode> rows) {
        return listen(who, "ticket", rows);
    }

    private Disposable listen(TestPerson who, String name, List<JsonNode> told) {
        var opened = new java.util.concurrent.atomic.AtomicBoolean();
        Flux<ServerSentEvent<String>> events = api.get("/tickets/stream", who)
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .getResponseBody();
        Disposable stream = events.subscribe(event -> {
            opened.set(true);
            if (name.equals(event.event())) {
                told.add(JsonMapper.shared().readTree(Objects.requireNonNull(event.data())));
            }
        });
        Awaitility.await().atMost(PATIENCE).untilTrue(opened);
        return stream;
    }
}
