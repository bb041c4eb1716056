package dev.casebook.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.casebook.attachment.TestDesk;
import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import dev.casebook.testsupport.TestObjectStore;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** The calls this service makes, against a real S3 server. */
class ObjectStoreIntegrationTests {

    private static final byte[] CONTENT = "hello, store".getBytes(StandardCharsets.UTF_8);

    private final StoreProperties properties =
            properties(TestObjectStore.instance().endpoint(), "fresh-bucket");
    private final StoreClients clients = new StoreClients(properties);
    private final StoreBridge bridge = new StoreBridge(properties);
    private final ObjectStore store =
            new ObjectStore(clients, bridge, new Bucket(clients, bridge, properties), properties);
    private final PresignedUrls urls = new PresignedUrls(clients, bridge, properties);
    private ObjectKey key;
    private String upload;

    @BeforeEach
    void begin() {
        key = new ObjectKey("files/" + UUID.randomUUID());
        upload = Objects.requireNonNull(store.begin(key).block());
    }

    @AfterEach
    void close() {
        clients.destroy();
        bridge.destroy();
    }

    @Test
    void partsSentByUrlBecomeTheObject() {
        TestDesk.put(partUrl(), CONTENT);
        var parts = Objects.requireNonNull(store.parts(key, upload).block());

        store.complete(key, upload, parts).block();

        assertThat(parts).extracting(StoredPart::size).containsExactly((long) CONTENT.length);
        assertThat(store.size(key).block()).isEqualTo(CONTENT.length);
        assertThat(store.read(key, InputStream::readAllBytes).block()).isEqualTo(CONTENT);
    }

    @Test
    void completingAgainIsNoError() {
        TestDesk.put(partUrl(), CONTENT);
        var parts = Objects.requireNonNull(store.parts(key, upload).block());
        store.complete(key, upload, parts).block();

        store.complete(key, upload, parts).as(StepVerifier::create).verifyComplete();
    }

    @Test
    void completingWhatIsNotThereIsSaid() {
        store.complete(key, upload, List.of(new StoredPart(1, "0123456789abcdef0123456789abcdef", 1)))
                .as(StepVerifier::create)
                .verifyError(StoreMisses.class);
    }

    @Test
    void abortedUploadIsForgotten() {
        TestDesk.put(partUrl(), CONTENT);
        var parts = Objects.requireNonNull(store.parts(key, upload).block());
        store.abort(key, upload).block();

        assertThat(store.parts(key, upload)
                        .onErrorReturn(StoreMisses.class, List.of())
                        .block())
                .isEmpty();
        store.complete(key, upload, parts).as(StepVerifier::create).verifyError(StoreMisses.class);
        store.abort(key, upload).as(StepVerifier::create).verifyComplete();
    }

    @Test
    void unfinishedUploadsCanBeFound() {
        assertThat(store.unfinished().block()).contains(new UnfinishedUpload(key, upload));
    }

    @Test
    void linkGivesNameAndTypeAndNothingElse() {
        store.put(key, "text/html", CONTENT).block();
        var link = Objects.requireNonNull(urls.content(key, "attachment; filename=\"a.txt\"", "text/plain")
                .block());

        var answer = TestDesk.fetch(link.toString());

        assertThat(answer.body()).isEqualTo(CONTENT);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"a.txt\"");
        assertThat(TestDesk.fetch(link.toString().replace("a.txt", "b.exe")).statusCode())
                .isEqualTo(403);
        assertThat(TestDesk.fetch(link.toString().replace(key.value(), "files/other"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void expiredUrlIsRefusedByTheStore() {
        var url = partUrl();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(TestDesk.put(url, CONTENT).statusCode()).isEqualTo(403));
    }

    @Test
    void removedObjectIsGone() {
        store.put(key, "text/plain", CONTENT).block();

        store.remove(key).block();

        store.size(key).as(StepVerifier::create).verifyError(StoreMisses.class);
        store.remove(key).as(StepVerifier::create).verifyComplete();
    }

    @Test
    void storeThatIsAwayIsUnavailable() {
        var away = properties("http://127.0.0.1:1", "b");
        var awayClients = new StoreClients(away);
        new ObjectStore(awayClients, bridge, new Bucket(awayClients, bridge, away), away)
                .begin(key)
                .as(StepVerifier::create)
                .verifyErrorSatisfies(
                        error -> assertThat(((ProblemException) error).type()).isEqualTo(ProblemType.UNAVAILABLE));
        awayClients.destroy();
    }

    private String partUrl() {
        return Objects.requireNonNull(urls.parts(key, upload, IntStream.of(1)).block())
                .getFirst()
                .url();
    }

    static StoreProperties properties(String endpoint, String bucket) {
        return new StoreProperties(
                endpoint,
                URI.create(TestObjectStore.instance().publicEndpoint()).toString(),
                TestObjectStore.ACCESS_KEY,
                TestObjectStore.SECRET_KEY,
                bucket,
                "us-east-1",
                Duration.ofSeconds(2),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                4,
                Duration.ofSeconds(2));
    }
}
