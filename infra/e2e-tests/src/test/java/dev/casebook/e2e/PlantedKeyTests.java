package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A licence key that was typed wherever one can be typed is afterwards found in no file, table, event, log, mail, answer or package. */
class PlantedKeyTests {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Desk desk = Desk.running();
    private final Api bella = new Api(desk, "bella");
    private final Api sam = new Api(desk, "sam");
    private final String key = ("PLANT-" + UUID.randomUUID()).toUpperCase(Locale.ROOT);
    private final String subject = Sentences.unique("Planted");

    @Test
    void theKeyIsFoundNowhereAndTheSubjectEverywhere() throws Exception {
        var ticket = plant();
        sam.post(
                "/tickets/" + ticket + "/replies",
                Sentences.reply("Is it the key that ends in " + key.substring(key.length() - 4) + "?"));
        bella.post("/tickets/" + ticket + "/replies", Sentences.reply("That one."));
        awaitMailAndFeed(ticket);

        var secret = Needles.of(key);
        var control = Needles.of(subject);
        for (var answer : answers(ticket)) {
            assertThat(secret.in(answer.response().body()))
                    .as(answer.toString())
                    .isFalse();
        }
        assertThat(sam.get("/tickets/" + ticket).json().path("licenceKey").asString())
                .isEqualTo("••••" + key.substring(key.length() - 4));
        assertThat(sam.get("/tickets?q=" + key).json().path("items")).isEmpty();
        assertThat(secret.in(apiDocument())).isFalse();
        for (var exported : List.of(ExportedPackage.of(ticket, bella), ExportedPackage.of(ticket, sam))) {
            assertThat(exported.filesWith(control)).as(exported.edition()).contains("ticket.json", "report.html");
            assertThat(exported.filesWith(secret)).as(exported.edition()).isEmpty();
        }
        var stores = new DeskStores(desk);
        assertThat(stores.tablesWith(control)).contains("tickets.ticket", "threads.ticket");
        assertThat(stores.tablesWith(secret)).isEmpty();
        assertThat(stores.topicsWith(control)).contains("support.tickets.v1", "support.notifications.v1");
        assertThat(stores.topicsWith(secret)).isEmpty();
        assertThat(stores.filesWith(control))
                .anyMatch(file -> file.startsWith("postgres"))
                .anyMatch(file -> file.startsWith("kafka"))
                .anyMatch(file -> file.startsWith("mail"));
        assertThat(stores.filesWith(secret)).isEmpty();
    }

    @Test
    void theSearchFindsEveryForm() throws IOException {
        var secret = Needles.of(key);
        var bytes = key.getBytes(StandardCharsets.UTF_8);
        for (var hidden : List.of(
                key,
                key.toLowerCase(Locale.ROOT),
                HexFormat.of().formatHex(bytes),
                base64("x" + key + "y"),
                base64("xx" + key),
                base64(key + "yy"))) {
            assertThat(secret.in("before " + hidden + " after")).as(hidden).isTrue();
        }
        assertThat(secret.in(key.getBytes(StandardCharsets.UTF_16LE))).isTrue();
        var overAChunk = new byte[(8 << 20) + bytes.length];
        System.arraycopy(bytes, 0, overAChunk, (8 << 20) - 10, bytes.length);
        assertThat(secret.in(new ByteArrayInputStream(overAChunk))).isTrue();
        assertThat(secret.in("PLANT-" + UUID.randomUUID())).isFalse();
    }

    /** Types the key into everything that takes one, refused calls included; answers the ticket's id. */
    private String plant() throws IOException {
        var question = withKey(Sentences.question(subject));
        bella.post("/tickets/check", question);
        var draft = bella.post("/drafts", question);
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        assertThat(Needles.of(key).in(draft.response().body())).isFalse();
        var id = draft.json().path("id").asString();
        bella.put("/drafts/" + id, question, Map.of("If-Match", draft.header("ETag")));
        var unfinished = withKey(Sentences.question(""));
        var expired = withKey(Sentences.question(subject));
        var wrong = new HashMap<>(expired);
        wrong.put("licenceKey", List.of(key));
        for (var refused : List.of(
                bella.post("/tickets", unfinished),
                bella.post("/tickets", wrong),
                new Api(desk, "eli").post("/tickets", expired),
                new Api(desk, "vera").post("/tickets", expired))) {
            assertThat(refused.status()).as(refused.toString()).isBetween(400, 499);
            assertThat(Needles.of(key).in(refused.response().body()))
                    .as(refused.toString())
                    .isFalse();
        }
        var submission = new HashMap<>(question);
        submission.put("draft", id);
        var idempotencyKey = UUID.randomUUID().toString();
        var opened = bella.post("/tickets", submission, idempotencyKey);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        bella.post("/tickets", submission, idempotencyKey);
        return opened.json().path("id").asString();
    }

    private void awaitMailAndFeed(String ticket) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Mailbox.of(desk).to("sam@casebook.example", ticket))
                        .isNotEmpty());
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(bella.get("/notifications").response().body())
                                .contains(ticket));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new Api(desk, "eli")
                                .get("/history?outcome=refused")
                                .json()
                                .path("items"))
                        .isNotEmpty());
    }

    private List<Api.Answer> answers(String ticket) throws IOException {
        var answers = new ArrayList<Api.Answer>();
        for (var reader : List.of(bella, sam)) {
            for (var path : List.of(
                    "/tickets/" + ticket,
                    "/tickets/" + ticket + "/timeline?limit=100",
                    "/tickets/" + ticket + "/attachments",
                    "/tickets/" + ticket + "/audit",
                    "/tickets?limit=100",
                    "/tickets/similar?q=Planted",
                    "/drafts?limit=100",
                    "/notifications?limit=100",
                    "/history?limit=100",
                    "/catalog")) {
                answers.add(reader.get(path));
            }
            answers.add(reader.get("/history", Map.of("Accept", "text/csv")));
        }
        answers.add(new Api(desk, "ada").get("/deliveries?limit=100"));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        return answers;
    }

    private String apiDocument() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(desk.origin().resolve("/api/openapi.json"))
                .header("Authorization", "Bearer " + desk.token("bella"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var document = http.send(request, BodyHandlers.ofString()).body();
            assertThat(document).contains("/api/v1/tickets");
            return document;
        }
    }

    private Map<String, Object> withKey(Map<String, Object> question) {
        question.put("licenceKey", key);
        return question;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
