package dev.casebook.attachment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.TestDesk;
import dev.casebook.localstack.evidence.EvidenceCheck;
import dev.casebook.localstack.evidence.SigningKey;
import dev.casebook.localstack.evidence.Verdict;
import dev.casebook.support.json.CasebookJson;
import dev.casebook.support.position.Position;
import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.Contracts;
import dev.casebook.testsupport.Neighbour;
import dev.casebook.testsupport.TestEvent;
import dev.casebook.testsupport.TestEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Packages from the request to the verifier, through the database and a real S3 server. */
@CasebookTest(database = "attachments", objectStore = true)
class EvidenceIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTES = "for staff only\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private WebTestClient web;

    @Autowired
    private EvidenceProperties properties;

    @TempDir
    private Path directory;

    private TestDesk desk;
    private String ticket;
    private String secret;
    private TestChain chain;

    @BeforeEach
    void writeAThread() {
        desk = new TestDesk(web);
        ticket = TestDesk.ticketOf("olivia");
        var uploaded = desk.upload("olivia", ticket, TestDesk.file("update.log", LOG), LOG);
        secret = desk.upload("sam", ticket, TestDesk.file("notes.txt", NOTES), NOTES)
                .path("id")
                .asString();
        chain = new TestChain(ticket)
                .entry(
                        "It stops at 60 %",
                        false,
                        uploaded.path("id").asString(),
                        uploaded.path("sha256").asString())
                .entry("An internal thought", true)
                .entry("Here is the fix", false);
        tellTheThread();
    }

    @Test
    void staffGetTheWholeThread() throws IOException {
        var zip = packageFor("sam");

        assertThat(verdict(zip).problems()).isEmpty();
        assertThat(zip.holds("An internal thought")).isTrue();
        assertThat(zip.holds("for staff only")).isTrue();
    }

    @Test
    void customersGetWhatTheySeeAndNothingElse() throws IOException {
        var zip = packageFor("olivia");
        var verdict = verdict(zip);

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.about().edition()).isEqualTo("customer");
        assertThat(verdict.about().entries()).isEqualTo(3);
        assertThat(zip.holds("a line of a log")).isTrue();
        for (var hidden : List.of("An internal thought", "for staff only", "notes.txt", secret)) {
            assertThat(zip.holds(hidden)).as(hidden).isFalse();
        }
    }

    @Test
    void theThreadIsReadWithTheScopeForIt() {
        ready("olivia", ask("olivia"));

        assertThat(Neighbour.THREAD.calls())
                .filteredOn(call -> call.path().contains(ticket))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.header("Authorization")).startsWith("Bearer "));
    }

    @Test
    void sameKeyAsksOnce() {
        var path = "/tickets/" + ticket + "/evidence";
        var key = UUID.randomUUID().toString();

        var first = desk.post("olivia", path, key, Map.of());
        var second = desk.post("olivia", path, key, Map.of());

        assertThat(first.status()).isEqualTo(202);
        assertThat(first.headers().getFirst("Location"))
                .isEqualTo("/api/v1/evidence/" + first.json().path("id").asString());
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void packageThatIsAskedForAlreadyAnswersItsPosition() {
        var path = "/tickets/" + ticket + "/evidence";

        var first = desk.post("olivia", path, Map.of());
        var second = desk.post("olivia", path, Map.of());

        for (var asked : List.of(first, second)) {
            assertThat(asked.status()).isEqualTo(202);
            assertThat(Position.decode(String.valueOf(asked.headers().getFirst(Position.HEADER)))
                            .subjects())
                    .containsOnlyKeys(ticket);
        }
    }

    @Test
    void nothingCanBeChosenAndAKeyIsNeeded() {
        var path = "/tickets/" + ticket + "/evidence";

        assertThat(desk.post("olivia", path, Map.of("edition", "staff")).status())
                .isEqualTo(422);
        assertThat(TestDesk.reply(desk.as("olivia", HttpMethod.POST, path)).status())
                .isEqualTo(400);
        assertThat(TestDesk.reply(desk.as("olivia", HttpMethod.POST, path)
                                .header("Idempotency-Key", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(202);
    }

    @Test
    void viewersMayFetchButNotAsk() {
        var id = ask("olivia");
        ready("olivia", id);

        var refused = desk.post("vera", "/tickets/" + ticket + "/evidence", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("gate").asString()).isEqualTo("role");
        assertThat(desk.get("vera", "/evidence/" + id + "/content").status()).isEqualTo(200);
    }

    @Test
    void packagesOfStaffDoNotExistForCustomers() {
        var customers = ask("olivia");
        var staffs = ask("sam");

        assertThat(desk.get("mike", "/evidence/" + customers).status()).isEqualTo(200);
        assertThat(desk.get("sue", "/evidence/" + customers).status()).isEqualTo(200);
        assertThat(desk.get("sue", "/evidence/" + staffs).status()).isEqualTo(200);
        for (var path : List.of("", "/content")) {
            assertThat(desk.get("olivia", "/evidence/" + staffs + path).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void draftsProveNothingYet() {
        var draft = TestDesk.draftOf("olivia");

        var refused = desk.post("olivia", "/tickets/" + draft + "/evidence", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString()).contains("Submit it");
    }

    @Test
    void aNeighbourThatComesBackInTimeIsWaitedFor() {
        Neighbour.THREAD.answers("/internal/threads/" + ticket + "/chain", 503, "{}");
        var id = ask("olivia");
        await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> desk.get("olivia", "/evidence/" + id)
                                .json()
                                .path("state")
                                .asString(),
                        "building"::equals);

        tellTheThread();

        ready("olivia", id);
    }

    @Test
    void aPackageThatCannotBeMadeSaysWhyAndWhatToDo() {
        Neighbour.THREAD.answers("/internal/threads/" + ticket + "/chain", 404, "{}");
        var id = ask("olivia");

        var failed = settled("olivia", id);

        assertThat(failed.path("state").asString()).isEqualTo("failed");
        assertThat(failed.path("reason").asString())
                .isEqualTo("The timeline could not be read. Nothing is lost; export it again in a few minutes.");
        var content = desk.get("olivia", "/evidence/" + id + "/content");
        assertThat(content.status()).isEqualTo(409);
        assertThat(content.json().path("state").asString()).isEqualTo("failed");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(id))
                        .last()
                        .extracting(TestEvent::data)
                        .asString()
                        .contains("\"state\":\"failed\"", "The timeline could not be read."));
    }

    @Test
    void whoAskedFromWhereIsToldAndHowItEnded() {
        var asked = TestDesk.reply(desk.as("olivia", HttpMethod.POST, "/tickets/" + ticket + "/evidence")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Casebook-Route", "/dashboard/support/" + ticket));
        var id = asked.json().path("id").asString();
        ready("olivia", id);

        var told = await().atMost(Duration.ofSeconds(20)).until(() -> told(id), events -> events.size() == 2);
        told.forEach(event -> Contracts.validate(EvidenceChanged.TOPIC, EvidenceChanged.TYPE, event.data()));
        assertThat(told)
                .extracting(event -> CasebookJson.mapper()
                        .readTree(event.data())
                        .path("state")
                        .asString())
                .containsExactly("pending", "ready");
        assertThat(told.getFirst().data())
                .contains("\"route\":\"/dashboard/support/" + ticket + "\"")
                .contains("Olivia Oak")
                .contains("\"edition\":\"customer\"");
        assertThat(Position.decode(String.valueOf(asked.headers().getFirst(Position.HEADER))))
                .isEqualTo(Position.of(
                        ticket, "attachment-service", told.getFirst().sequence()));
        assertThat(TestEvents.read(EvidenceChanged.TOPIC, ticket))
                .extracting(TestEvent::sequence)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private static List<TestEvent> told(String id) {
        return TestEvents.readAll(EvidenceChanged.TOPIC).stream()
                .filter(event -> event.type().equals(EvidenceChanged.TYPE))
                .filter(event -> event.data().contains(id))
                .toList();
    }

    private void tellTheThread() {
        Neighbour.THREAD.answers("/internal/threads/" + ticket + "/chain", 200, chain.ndjson());
    }

    private TestZip packageFor(String user) throws IOException {
        var ready = ready(user, ask(user));
        var link = desk.get(user, "/evidence/" + ready.path("id").asString() + "/content")
                .json();
        var answer = TestDesk.fetch(link.path("url").asString());
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("evidence-" + ticket);
        assertThat((long) answer.body().length).isEqualTo(ready.path("size").asLong());
        var digest = SealedStream.sha256();
        digest.update(answer.body());
        assertThat(ready.path("sha256").asString())
                .isEqualTo(java.util.HexFormat.of().formatHex(digest.digest()));
        return TestZip.of(answer.body());
    }

    private Verdict verdict(TestZip zip) throws IOException {
        var key = Files.writeString(directory.resolve("key"), properties.publicKey());
        return EvidenceCheck.of(zip.original(directory), Optional.of(SigningKey.in(key)));
    }

    private String ask(String user) {
        var reply = desk.post(user, "/tickets/" + ticket + "/evidence", Map.of());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(202);
        return reply.json().path("id").asString();
    }

    private JsonNode ready(String user, String id) {
        var settled = settled(user, id);
        assertThat(settled.path("state").asString()).as(settled.toString()).isEqualTo("ready");
        assertThat(settled.path("progress").asInt()).isEqualTo(100);
        return settled;
    }

    private JsonNode settled(String user, String id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> desk.get(user, "/evidence/" + id).json(),
                        evidence -> List.of("ready", "failed")
                                .contains(evidence.path("state").asString()));
    }
}
