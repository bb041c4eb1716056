package dev.casebook.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.TestDesk;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.testsupport.CasebookTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.DigestUtils;

@CasebookTest(database = "attachments", objectStore = true)
class UploadSweepIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private WebTestClient web;

    @Autowired
    private ObjectStore store;

    @Autowired
    private DatabaseClient database;

    @Test
    void unfinishedUploadExpiresAndTheStoreForgetsIt() {
        var desk = new TestDesk(web);
        var ticket = TestDesk.ticketOf("olivia");
        var started = desk.start("olivia", ticket, TestDesk.file("a.log", LOG));
        var id = started.path("id").asString();
        let(id, "update attachments set expires_at = now() - interval '1 second' where id = :id");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                desk.get("olivia", "/attachments/" + id).status())
                        .isEqualTo(404));

        assertThat(reserved(ticket)).isZero();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(store.unfinished().block())
                        .extracting(unfinished -> unfinished.key().value())
                        .doesNotContain("files/" + id));
    }

    @Test
    void fileOfAKilledWorkerIsTakenOver() {
        var desk = new TestDesk(web);
        var started = desk.start("olivia", TestDesk.ticketOf("olivia"), TestDesk.file("a.log", LOG));
        var id = started.path("id").asString();
        TestDesk.put(started.at("/parts/0/url").asString(), LOG);
        let(id, "update attachments set state = 'scanning' where id = :id");
        let(
                id,
                "insert into scans (attachment_id, parts, attempts, due_at, lease) values (:id,"
                        + " '[{\"number\":1,\"etag\":\"" + DigestUtils.md5DigestAsHex(LOG) + "\",\"size\":16}]', 1,"
                        + " now() + interval '1 second', uuidv7())");

        assertThat(desk.settled("olivia", id).path("state").asString()).isEqualTo("ready");
    }

    private void let(String id, String sql) {
        database.sql(sql).bind("id", UUID.fromString(id)).then().block();
    }

    private long reserved(String ticket) {
        return Objects.requireNonNull(database.sql("select reserved_bytes from heads where ticket_id = :ticket")
                .bind("ticket", ticket)
                .mapValue(Long.class)
                .one()
                .block());
    }
}
