package dev.casebook.attachment.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.TestDesk;
import dev.casebook.testsupport.CasebookTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Taking a finished file off a ticket that is still being written. */
@CasebookTest(database = "attachments", objectStore = true)
class DraftFileIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Object> TEN_MEGABYTES =
            Map.of("fileName", "dump.bin", "size", 10_000_000, "contentType", "application/octet-stream");

    @Autowired
    private WebTestClient web;

    private TestDesk desk;

    @BeforeEach
    void openDesk() {
        desk = new TestDesk(web);
    }

    @Test
    void itsAuthorTakesItOffAndHasTheRoomBack() {
        var draft = TestDesk.draftOf("frank");
        var path = "/attachments/" + ready("frank", draft);
        for (var i = 0; i < 4; i++) {
            desk.start("frank", draft, TEN_MEGABYTES);
        }
        assertThat(desk.post("frank", "/tickets/" + draft + "/attachments", TEN_MEGABYTES)
                        .status())
                .as("50 MB and a line are too much")
                .isEqualTo(403);

        assertThat(desk.delete("frank", path).status()).isEqualTo(204);

        assertThat(desk.get("frank", path).status()).isEqualTo(404);
        assertThat(desk.delete("frank", path).status()).isEqualTo(404);
        desk.start("frank", draft, TEN_MEGABYTES);
    }

    @Test
    void nobodyElseMeetsIt() {
        var id = ready("olivia", TestDesk.draftOf("olivia"));

        for (var other : List.of("mike", "vera", "bella", "sam", "lena", "ada")) {
            assertThat(desk.delete(other, "/attachments/" + id).status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(desk.get("olivia", "/attachments/" + id).json().path("state").asString())
                .isEqualTo("ready");
    }

    private String ready(String user, String draft) {
        var file = desk.upload(user, draft, TestDesk.file("a.log", LOG), LOG);
        assertThat(file.path("state").asString()).isEqualTo("ready");
        return file.path("id").asString();
    }
}
