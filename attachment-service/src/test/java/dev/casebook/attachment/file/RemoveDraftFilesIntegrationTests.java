package dev.casebook.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.TestDesk;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.TestEvents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft that will never be a ticket leaves nothing behind. */
@CasebookTest(database = "attachments", objectStore = true)
class RemoveDraftFilesIntegrationTests {

    private static final String TICKETS = "support.tickets.v1";
    private static final String FILES = "support.attachments.v1";
    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private WebTestClient web;

    @Autowired
    private ObjectStore store;

    @Autowired
    private DatabaseClient database;

    private TestDesk desk;
    private String draft = "";

    @BeforeEach
    void beginDraft() {
        desk = new TestDesk(web);
        draft = TestDesk.draftOf("olivia");
    }

    @Test
    void itsFilesAreGoneFromTheStoreAndTheirRoomIsFree() {
        var ready = desk.upload("olivia", draft, TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();
        var url = desk.get("olivia", "/attachments/" + ready + "/content").json();
        var begun = desk.start("olivia", draft, TestDesk.file("b.log", LOG))
                .path("id")
                .asString();
        assertThat(TestDesk.fetch(url.path("url").asString()).statusCode()).isEqualTo(200);

        discard();

        soon().until(() -> desk.get("olivia", "/attachments/" + ready).status() == 404);
        assertThat(desk.get("olivia", "/attachments/" + begun).status()).isEqualTo(404);
        assertThat(reserved()).isZero();
        soon().until(() -> TestDesk.fetch(url.path("url").asString()).statusCode() == 404);
        soon().untilAsserted(() -> assertThat(store.unfinished().block())
                .extracting(unfinished -> unfinished.key().value())
                .doesNotContain("files/" + begun));
        soon().untilAsserted(() -> assertThat(told()).hasSize(6));
        assertThat(told().subList(4, 6)).allSatisfy(event -> {
            Contracts.validate(FILES, "attachment-changed.v1", event.toString());
            assertThat(event.path("state").asString()).isEqualTo("deleted");
            assertThat(event.path("reason").asString()).isEqualTo("The draft was deleted.");
            assertThat(event.path("visibility").asString()).isEqualTo("author");
        });
    }

    @Test
    void noFileComesToItAnyMore() {
        var begun = desk.start("olivia", draft, TestDesk.file("a.log", LOG));
        TestDesk.put(begun.at("/parts/0/url").asString(), LOG);

        discard();

        soon().until(() ->
                desk.get("olivia", "/tickets/" + draft + "/attachments").status() == 404);
        assertThat(desk.post("olivia", "/tickets/" + draft + "/attachments", TestDesk.file("b.log", LOG))
                        .status())
                .isEqualTo(404);
        var path = "/attachments/" + begun.path("id").asString() + "/complete";
        var parts = Map.of("parts", List.of(Map.of("number", 1, "etag", "x")));
        assertThat(desk.post("olivia", path, parts).status()).isEqualTo(404);
    }

    private void discard() {
        var event = JSON.readTree(Contracts.example(TICKETS, "draft-discarded.v1"))
                .asObject()
                .put("ticketId", draft);
        TestEvents.publish(TICKETS, draft, "draft-discarded.v1", 2, event.toString());
    }

    private List<JsonNode> told() {
        return TestEvents.read(FILES, draft).stream()
                .map(event -> JSON.readTree(event.data()))
                .toList();
    }

    private long reserved() {
        return Objects.requireNonNull(database.sql("select reserved_bytes from heads where ticket_id = :ticket")
                .bind("ticket", draft)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }
}
