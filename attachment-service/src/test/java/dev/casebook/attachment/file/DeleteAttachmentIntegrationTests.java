package dev.casebook.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.TestDesk;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestEvents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever removes a file is named where others hear of it, and is still when they ask. */
@CasebookTest(database = "attachments", objectStore = true)
class DeleteAttachmentIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String ticket = TestDesk.ticketOf("olivia");

    @Autowired
    private WebTestClient web;

    @Autowired
    private Attachments attachments;

    @Test
    void theEventTellsWhoRemovedTheFile() {
        var desk = new TestDesk(web);
        var id = desk.start("olivia", ticket, TestDesk.file("a.log", LOG))
                .path("id")
                .asString();

        assertThat(desk.delete("lena", "/attachments/" + id).status()).isEqualTo(204);

        await().atMost(Duration.ofSeconds(30)).until(() -> told().size() == 2);
        told().forEach(event -> Contracts.validate(AttachmentChanged.TOPIC, AttachmentChanged.TYPE, event.toString()));
        assertThat(told().get(0).path("removedBy").isNull()).isTrue();
        var lena = DemoPerson.named("lena");
        var remover = new Remover(lena.personId(), lena.name(), lena.role());
        assertThat(JSON.treeToValue(told().get(1).path("removedBy"), Remover.class))
                .isEqualTo(remover);
        var kept = attachments.byId(AttachmentId.parse(id).orElseThrow()).blockOptional();
        assertThat(kept.orElseThrow().standing().removedBy()).isEqualTo(remover);
    }

    private List<JsonNode> told() {
        return TestEvents.read(AttachmentChanged.TOPIC, ticket).stream()
                .map(event -> JSON.readTree(event.data()))
                .toList();
    }
}
