package dev.casebook.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.attachment.ticket.TicketId;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import dev.casebook.testsupport.Contracts;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttachmentChangedContractTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:15:02.125Z");
    private static final Sha256 DIGEST = new Sha256("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    @Test
    void eventKeepsItsContractAndEqualsTheExample() {
        var json = json(AttachmentChanged.of(ready(), false, new AttachmentChanged.Counts(1, 1)));

        Contracts.validate(AttachmentChanged.TOPIC, AttachmentChanged.TYPE, json);
        assertThat(CasebookJson.mapper().readTree(json))
                .isEqualTo(CasebookJson.mapper()
                        .readTree(Contracts.example(AttachmentChanged.TOPIC, AttachmentChanged.TYPE)));
    }

    @Test
    void aRemovedFileTellsWhoRemovedIt() {
        var lena = new Caller(
                "0198a000-0000-7000-8000-00000000c002",
                "Lena Linden",
                "l@x.example",
                Role.LEAD,
                null,
                null,
                null,
                null);
        var removed = ready().deleted(lena, Instant.parse("2026-11-23T09:20:00.500Z"));
        var json = json(AttachmentChanged.of(removed, false, new AttachmentChanged.Counts(0, 0)));

        Contracts.validate(AttachmentChanged.TOPIC, AttachmentChanged.TYPE, json);
        assertThat(CasebookJson.mapper().readTree(json))
                .isEqualTo(CasebookJson.mapper()
                        .readTree(Contracts.example(AttachmentChanged.TOPIC, AttachmentChanged.TYPE + ".removed")));
    }

    @Test
    void fileOfADraftIsItsAuthorsAlone() {
        var json = json(AttachmentChanged.of(started(), true, new AttachmentChanged.Counts(0, 0)));

        Contracts.validate(AttachmentChanged.TOPIC, AttachmentChanged.TYPE, json);
        assertThat(CasebookJson.mapper().readTree(json).path("visibility").asString())
                .isEqualTo("author");
    }

    private static Attachment ready() {
        return started().completed(NOW).ready("text/x-log", DIGEST, false, NOW);
    }

    private static Attachment started() {
        return Attachment.started(
                AttachmentId.parse("019a4f00-1c2d-7a3b-8c4d-5e6f708192a3").orElseThrow(),
                new TicketId("CB-7K2M9-QXD4T"),
                "0198a000-0000-7000-8000-00000000a001",
                new Described("update.log", 15_200, "text/plain", DIGEST, null, false),
                new Uploader("0198a000-0000-7000-8000-00000000b001", "Olivia Oak", "owner"),
                new Upload(new ObjectKey("k"), "u", 8_388_608, NOW),
                NOW);
    }

    private static String json(AttachmentChanged event) {
        return CasebookJson.mapper().writeValueAsString(event);
    }
}
