package dev.casebook.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.TestDesk;
import dev.casebook.support.position.Position;
import dev.casebook.testsupport.CasebookTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@CasebookTest(database = "attachments", objectStore = true)
class UploadIntegrationTests {

    private static final byte[] LOG =
            "09:15:02 ERROR update stopped at 60 %\n".repeat(400).getBytes(StandardCharsets.UTF_8);

    @Autowired
    private WebTestClient web;

    private TestDesk desk;
    private String ticket;

    @BeforeEach
    void openTicket() {
        desk = new TestDesk(web);
        ticket = TestDesk.ticketOf("olivia");
    }

    @Test
    void fileComesBackAsItWent() {
        var file = desk.upload("olivia", ticket, TestDesk.file("update.log", LOG), LOG);

        assertThat(file.path("state").asString()).isEqualTo("ready");
        assertThat(file.path("contentType").asString()).isEqualTo("text/x-log");
        var link = desk.get("mike", "/attachments/" + file.path("id").asString() + "/content")
                .json();
        var content = TestDesk.fetch(link.path("url").asString());
        assertThat(content.body()).isEqualTo(LOG);
        assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("update.log");
    }

    @Test
    void completeAnswersInScanning() {
        var started = desk.start("olivia", ticket, TestDesk.file("update.log", LOG));

        assertThat(desk.send("olivia", started, LOG).path("state").asString()).isEqualTo("scanning");
    }

    @Test
    void fileOfSeveralPartsIsJoined() {
        var content = new byte[9 * 1024 * 1024];
        new Random(7).nextBytes(content);
        var started = desk.start("olivia", ticket, TestDesk.file("dump.bin", content));

        assertThat(started.path("parts")).hasSize(2);
        desk.send("olivia", started, content);
        var file = desk.settled("olivia", started.path("id").asString());
        assertThat(file.path("state").asString()).isEqualTo("ready");
        var link = desk.get("olivia", "/attachments/" + file.path("id").asString() + "/content")
                .json();
        assertThat(TestDesk.fetch(link.path("url").asString()).body()).isEqualTo(content);
    }

    @Test
    void interruptedUploadIsTakenUpWithTheMissingParts() {
        var content = new byte[9 * 1024 * 1024];
        var started = desk.start("olivia", ticket, TestDesk.file("dump.bin", content));
        var id = started.path("id").asString();
        var last =
                java.util.Arrays.copyOfRange(content, started.path("partSize").asInt(), content.length);
        TestDesk.put(started.at("/parts/1/url").asString(), last);

        var resumed =
                desk.post("olivia", "/attachments/" + id + "/parts", Map.of()).json();

        assertThat(resumed.path("parts")).hasSize(1);
        assertThat(resumed.at("/parts/0/number").asInt()).isEqualTo(1);
        assertThat(resumed.at("/uploaded/0/number").asInt()).isEqualTo(2);
        assertThat(resumed.at("/uploaded/0/etag").asString()).isNotEmpty();
    }

    @Test
    void sameKeyGivesTheSameUploadWithFreshUrls() {
        var body = TestDesk.file("update.log", LOG);
        var first = desk.post("olivia", "/tickets/" + ticket + "/attachments", "key-1", body);
        var again = desk.post("olivia", "/tickets/" + ticket + "/attachments", "key-1", body);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(again.json().path("parts")).hasSize(1);
        desk.send("olivia", again.json(), LOG);
        assertThat(desk.settled("olivia", first.json().path("id").asString())
                        .path("state")
                        .asString())
                .isEqualTo("ready");
        assertThat(desk.get("olivia", "/tickets/" + ticket + "/attachments")
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void completingTwiceIsCompletingOnce() {
        var started = desk.start("olivia", ticket, TestDesk.file("update.log", LOG));
        desk.send("olivia", started, LOG);
        var id = started.path("id").asString();
        desk.settled("olivia", id);

        var again = desk.post(
                "olivia",
                "/attachments/" + id + "/complete",
                Map.of("parts", List.of(Map.of("number", 1, "etag", "whatever"))));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("state").asString()).isEqualTo("ready");
        assertThat(Position.decode(String.valueOf(again.headers().getFirst(Position.HEADER)))
                        .subjects())
                .containsOnlyKeys(ticket);
    }

    @Test
    void partThatTheStoreDoesNotHoldIsNamed() {
        var started = desk.start("olivia", ticket, TestDesk.file("update.log", LOG));

        var reply = desk.post(
                "olivia",
                "/attachments/" + started.path("id").asString() + "/complete",
                Map.of("parts", List.of(Map.of("number", 1, "etag", "\"0123\""))));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/parts/0/etag");
    }

    @Test
    void wrongDigestIsRejectedWithItsReason() {
        var body = new HashMap<>(TestDesk.file("update.log", LOG));
        body.put("sha256", "0".repeat(64));

        var file = desk.upload("olivia", ticket, body, LOG);

        assertThat(file.path("state").asString()).isEqualTo("rejected");
        assertThat(file.path("reason").asString()).contains("SHA-256");
        var content = desk.get("olivia", "/attachments/" + file.path("id").asString() + "/content");
        assertThat(content.status()).isEqualTo(409);
    }

    @Test
    void wrongSizeIsRejected() {
        var body = new HashMap<>(TestDesk.file("update.log", LOG));
        body.put("size", LOG.length + 1);

        assertThat(desk.upload("olivia", ticket, body, LOG).path("reason").asString())
                .contains(Integer.toString(LOG.length));
    }

    @Test
    void malwareIsRejected() {
        var eicar = ("some text before X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);

        var file = desk.upload("olivia", ticket, TestDesk.file("invoice.txt", eicar), eicar);

        assertThat(file.path("state").asString()).isEqualTo("rejected");
        assertThat(file.path("reason").asString()).contains("EICAR");
    }

    @Test
    void scriptIsRejectedWhateverItsName() {
        var script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(desk.upload("olivia", ticket, TestDesk.file("photo.png", script), script)
                        .path("state")
                        .asString())
                .isEqualTo("rejected");
    }

    @Test
    void urlThatWasTamperedWithIsRefusedByTheStore() {
        var started = desk.start("olivia", ticket, TestDesk.file("update.log", LOG));
        var url = started.at("/parts/0/url").asString();

        assertThat(TestDesk.put(url.replace("partNumber=1", "partNumber=2"), LOG)
                        .statusCode())
                .isEqualTo(403);
        assertThat(TestDesk.put(url.replaceAll("X-Amz-Expires=\\d+", "X-Amz-Expires=604800"), LOG)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void cancelledUploadIsGoneAndFreesItsBytes() {
        var started = desk.start("olivia", ticket, TestDesk.file("update.log", LOG));
        var path = "/attachments/" + started.path("id").asString();

        assertThat(desk.delete("olivia", path).status()).isEqualTo(204);
        assertThat(desk.get("olivia", path).status()).isEqualTo(404);
        assertThat(desk.delete("olivia", path).status()).isEqualTo(404);
    }

    @Test
    void closedTicketTakesNoFile() {
        var closed = TestDesk.closedTicketOf("olivia");
        var reply = desk.post("olivia", "/tickets/" + closed + "/attachments", TestDesk.file("update.log", LOG));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.problem()).isEqualTo("conflict");
        assertThat(reply.json().path("followUp").asString()).isEqualTo(closed);
    }

    @Test
    void anySpellingOfTheTicketWorks() {
        var spelling = ticket.replace("-", "").toLowerCase(java.util.Locale.ROOT);

        desk.start("olivia", spelling, TestDesk.file("update.log", LOG));

        assertThat(desk.get("olivia", "/tickets/" + ticket + "/attachments")
                        .json()
                        .at("/items/0/ticketId")
                        .asString())
                .isEqualTo(ticket);
    }
}
