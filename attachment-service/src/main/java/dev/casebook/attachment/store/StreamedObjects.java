package dev.casebook.attachment.store;

import io.minio.GetObjectArgs;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes objects whose size nobody knows beforehand, with the memory of one part. */
@Component
public class StreamedObjects {

    private final ObjectStore store;
    private final StoreClients clients;
    private final StoreBridge bridge;
    private final StoreProperties properties;

    StreamedObjects(ObjectStore store, StoreClients clients, StoreBridge bridge, StoreProperties properties) {
        this.store = store;
        this.clients = clients;
        this.bridge = bridge;
        this.properties = properties;
    }

    /** Runs the writer on a thread of the store's own; the object appears when it has ended well, else never. */
    public <T> Mono<T> write(ObjectKey key, ObjectWriter<T> writer) {
        return store.begin(key)
                .flatMap(upload -> send(key, upload, writer)
                        .onErrorResume(failed -> store.abort(key, upload).then(Mono.error(failed))));
    }

    /** Takes away what a writer left that was killed: the unfinished object, or the finished one nobody heard of. */
    public Mono<Void> discard(ObjectKey key) {
        return store.unfinished()
                .flatMapIterable(unfinished -> unfinished)
                .filter(unfinished -> unfinished.key().equals(key))
                .concatMap(unfinished -> store.abort(key, unfinished.uploadId()))
                .then(Mono.defer(() -> store.remove(key)));
    }

    private <T> Mono<T> send(ObjectKey key, String upload, ObjectWriter<T> writer) {
        return bridge.blocking(() -> {
                    var target = new PartStream(clients.calls(), properties.bucket(), key, upload);
                    var result = writer.write(target, this::open);
                    target.close();
                    return new Sent<>(result, target.parts());
                })
                .flatMap(sent -> store.complete(key, upload, sent.parts()).thenReturn(sent.result()));
    }

    private InputStream open(ObjectKey key) throws IOException {
        try {
            return clients.calls()
                    .getObject(GetObjectArgs.builder()
                            .bucket(properties.bucket())
                            .object(key.value())
                            .build())
                    .join();
        } catch (CompletionException failed) {
            throw new IOException("object " + key.value() + " cannot be read", failed);
        }
    }

    private record Sent<T>(T result, List<StoredPart> parts) {}
}
