package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file goes straight to the object store, is bound to a reply and comes back byte for byte. */
class AttachmentTravelsTests {

    private static final byte[] LOG =
            "09:15:02 ERROR update stopped at 60 %\n".repeat(400).getBytes(StandardCharsets.UTF_8);

    private final Desk desk = Desk.running();
    private final Api bella = new Api(desk, "bella");
    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void fileComesBackAsItWent() throws Exception {
        var ticket = bella.post("/tickets", Sentences.question(Sentences.unique("File")))
                .json()
                .path("id")
                .asString();
        var attachment = upload(ticket);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(bella.get("/attachments/" + attachment)
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo("ready"));
        var replied = bella.post(
                "/tickets/" + ticket + "/replies", Map.of("body", "The log.", "attachmentIds", List.of(attachment)));
        assertThat(replied.status()).as(replied.toString()).isEqualTo(201);
        assertThat(replied.json().at("/attachments/0/id").asString()).isEqualTo(attachment);
        var link = bella.get("/attachments/" + attachment + "/content", Map.of("Accept", "application/json"));
        assertThat(link.status()).as(link.toString()).isEqualTo(200);
        var content = browser.send(
                HttpRequest.newBuilder(URI.create(link.json().path("url").asString()))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(content.body()).isEqualTo(LOG);
    }

    @Test
    void strangerSeesNoFile() throws Exception {
        var ticket = bella.post("/tickets", Sentences.question(Sentences.unique("Wall")))
                .json()
                .path("id")
                .asString();
        var attachment = upload(ticket);
        var olivia = new Api(desk, "olivia");
        assertThat(olivia.get("/attachments/" + attachment).status()).isEqualTo(404);
        assertThat(olivia.get("/attachments/" + attachment + "/content").status())
                .isEqualTo(404);
        assertThat(olivia.get("/attachments/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private String upload(String ticket) throws IOException, InterruptedException {
        var started = bella.post(
                "/tickets/" + ticket + "/attachments",
                Map.of("fileName", "update.log", "size", LOG.length, "contentType", "text/plain"));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        var id = started.json().path("id").asString();
        var put = browser.send(
                HttpRequest.newBuilder(
                                URI.create(started.json().at("/parts/0/url").asString()))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(LOG))
                        .build(),
                BodyHandlers.ofString());
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        var completed = bella.post(
                "/attachments/" + id + "/complete",
                Map.of(
                        "parts",
                        List.of(Map.of(
                                "number",
                                1,
                                "etag",
                                put.headers().firstValue("ETag").orElseThrow()))));
        assertThat(completed.status()).as(completed.toString()).isEqualTo(200);
        return id;
    }
}
