package dev.casebook.ticket.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.Contracts;
import org.junit.jupiter.api.Test;

/** The other services' examples say what this service reads in them. */
class ActivityContractTests {
    @Test
    void entryIsRead() {
        EntryAppended entry = read("support.threads.v1", EntryAppended.TYPE, EntryAppended.class);
        assertThat(entry.seq()).isEqualTo(2);
        assertThat(entry.speaks()).isTrue();
        assertThat(entry.author())
                .isNotNull()
                .extracting(EntryAppended.Author::staff)
                .isEqualTo(true);
        assertThat(entry.replyCount()).isEqualTo(1);
    }

    @Test
    void contextRequestsAndAnswersAreRead() {
        EntryAppended request = entry("context-request");
        assertThat(request.speaks()).isTrue();
        assertThat(request.replyCount()).isZero();
        EntryAppended answer = entry("context-answer");
        assertThat(answer.speaks()).isTrue();
        assertThat(answer.body()).contains("8.3");
    }

    private static EntryAppended entry(String example) {
        return read("support.threads.v1", EntryAppended.TYPE + "." + example, EntryAppended.class);
    }

    @Test
    void markerIsRead() {
        assertThat(read("support.threads.v1", ReadMarkerMoved.TYPE, ReadMarkerMoved.class)
                        .seq())
                .isEqualTo(2);
    }

    @Test
    void fileIsRead() {
        AttachmentChanged file = read("support.attachments.v1", AttachmentChanged.TYPE, AttachmentChanged.class);
        assertThat(file.told().state()).isEqualTo("ready");
        assertThat(file.publicly()).isTrue();
    }

    private static <T> T read(String topic, String type, Class<T> as) {
        return CasebookJson.mapper().readValue(Contracts.example(topic, type), as);
    }
}
