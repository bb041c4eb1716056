package dev.casebook.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.TestObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

/** Objects written as a stream, against a real S3 server. */
class StreamedObjectsIntegrationTests {

    /** More than two parts. */
    private static final int SIZE = 17 * 1024 * 1024 + 1;

    private final StoreProperties properties =
            ObjectStoreIntegrationTests.properties(TestObjectStore.instance().endpoint(), "streamed-bucket");
    private final StoreClients clients = new StoreClients(properties);
    private final StoreBridge bridge = new StoreBridge(properties);
    private final ObjectStore store =
            new ObjectStore(clients, bridge, new Bucket(clients, bridge, properties), properties);
    private final StreamedObjects objects = new StreamedObjects(store, clients, bridge, properties);
    private final ObjectKey key = new ObjectKey("evidence/" + UUID.randomUUID());

    @BeforeEach
    void makeTheBucket() {
        assertThat(unfinished()).isFalse();
    }

    @AfterEach
    void close() {
        clients.destroy();
        bridge.destroy();
    }

    @Test
    void whatIsWrittenPartByPartIsOneObjectAndCanBeReadOnTheWay() {
        var bytes = new byte[SIZE];
        new Random(7).nextBytes(bytes);
        var source = new ObjectKey("files/" + UUID.randomUUID());
        store.put(source, "text/plain", new byte[] {42}).block();

        var read = objects.write(key, (target, others) -> {
                    for (var from = 0; from < SIZE; from += 100_000) {
                        target.write(bytes, from, Math.min(100_000, SIZE - from));
                    }
                    try (var other = others.open(source)) {
                        return other.read();
                    }
                })
                .block();

        assertThat(read).isEqualTo(42);
        assertThat(store.read(key, InputStream::readAllBytes).block()).isEqualTo(bytes);
    }

    @Test
    void aWriterThatFailsLeavesNothing() {
        objects.write(key, (target, others) -> {
                    target.write(new byte[SIZE]);
                    throw new IOException("no more");
                })
                .as(StepVerifier::create)
                .verifyError();

        assertThat(unfinished()).isFalse();
        store.size(key).as(StepVerifier::create).verifyError(StoreMisses.class);
    }

    @Test
    void whatAKilledWriterLeftIsDiscarded() {
        store.begin(key).block();
        store.put(key, "application/zip", new byte[] {1}).block();

        objects.discard(key).block();

        assertThat(unfinished()).isFalse();
        store.size(key).as(StepVerifier::create).verifyError(StoreMisses.class);
    }

    private boolean unfinished() {
        return Objects.requireNonNull(store.unfinished().block()).stream()
                .anyMatch(upload -> upload.key().equals(key));
    }
}
