package dev.casebook.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.TestDesk;
import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.store.ObjectKey;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.attachment.store.UnfinishedUpload;
import dev.casebook.testsupport.CasebookTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@CasebookTest(database = "attachments", objectStore = true)
class OrphanSweepIntegrationTests {

    @Autowired
    private WebTestClient web;

    @Autowired
    private OrphanSweep sweep;

    @Autowired
    private ObjectStore store;

    @Test
    void onlyOldUploadsThatNobodyKnowsAreAborted() {
        var old = UploadKeys.of(new AttachmentId(UUID.fromString("0198a000-0000-7000-8000-000000000001")));
        var young = UploadKeys.of(AttachmentId.next());
        store.begin(old).block();
        store.begin(young).block();
        var known = new TestDesk(web)
                .start("olivia", TestDesk.ticketOf("olivia"), TestDesk.file("a.log", new byte[10]))
                .path("id")
                .asString();

        sweep.run().block();

        assertThat(unfinished()).doesNotContain(old).contains(young, new ObjectKey("files/" + known));
    }

    private List<ObjectKey> unfinished() {
        return Objects.requireNonNull(store.unfinished().block()).stream()
                .map(UnfinishedUpload::key)
                .toList();
    }
}
