package dev.casebook.attachment.store;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.GetObjectArgs;
import io.minio.ListMultipartUploadsArgs;
import io.minio.ListPartsArgs;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.messages.Part;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Calls of the S3 API. Each fails with {@code unavailable} when the store is down and with {@link StoreMisses} when it
 * does not hold what was named.
 */
@Component
public class ObjectStore {

    /** Uploads are cut so that one page of the store's listing holds all parts. */
    public static final int MOST_PARTS = 1_000;

    private final StoreClients clients;
    private final StoreBridge bridge;
    private final Bucket bucket;
    private final StoreProperties properties;

    ObjectStore(StoreClients clients, StoreBridge bridge, Bucket bucket, StoreProperties properties) {
        this.clients = clients;
        this.bridge = bridge;
        this.bucket = bucket;
        this.properties = properties;
    }

    /** Begins a multipart upload and answers its id. */
    public Mono<String> begin(ObjectKey key) {
        return bucket.present()
                .then(bridge.future(() -> clients.calls()
                        .createMultipartUpload(CreateMultipartUploadArgs.builder()
                                .bucket(properties.bucket())
                                .object(key.value())
                                .build())))
                .map(begun -> begun.result().uploadId());
    }

    public Mono<List<StoredPart>> parts(ObjectKey key, String uploadId) {
        return bridge.future(() -> clients.calls()
                        .listParts(ListPartsArgs.builder()
                                .bucket(properties.bucket())
                                .object(key.value())
                                .uploadId(uploadId)
                                .maxParts(MOST_PARTS)
                                .build()))
                .map(listed -> listed.result().parts().stream()
                        .map(ObjectStore::stored)
                        .toList());
    }

    /** Joins the parts to one object; an upload that was joined before counts as done. */
    public Mono<Void> complete(ObjectKey key, String uploadId, List<StoredPart> parts) {
        return bridge.future(() -> clients.patient()
                        .completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                                .bucket(properties.bucket())
                                .object(key.value())
                                .uploadId(uploadId)
                                .parts(parts.stream()
                                        .map(part -> new Part(part.number(), part.etag()))
                                        .toArray(Part[]::new))
                                .build()))
                .then()
                .onErrorResume(StoreMisses.class, missing -> size(key).then());
    }

    /** Some of the uploads that the store holds unfinished, at most a thousand. */
    public Mono<List<UnfinishedUpload>> unfinished() {
        return bucket.present()
                .then(bridge.future(() -> clients.calls()
                        .listMultipartUploads(ListMultipartUploadsArgs.builder()
                                .bucket(properties.bucket())
                                .maxUploads(1_000)
                                .build())))
                .map(listed -> listed.result().uploads().stream()
                        .map(upload -> new UnfinishedUpload(new ObjectKey(upload.objectName()), upload.uploadId()))
                        .toList());
    }

    public Mono<Void> abort(ObjectKey key, String uploadId) {
        return bridge.future(() -> clients.calls()
                        .abortMultipartUpload(AbortMultipartUploadArgs.builder()
                                .bucket(properties.bucket())
                                .object(key.value())
                                .uploadId(uploadId)
                                .build()))
                .then()
                .onErrorComplete(StoreMisses.class);
    }

    public Mono<Long> size(ObjectKey key) {
        return bridge.future(() -> clients.calls()
                        .statObject(StatObjectArgs.builder()
                                .bucket(properties.bucket())
                                .object(key.value())
                                .build()))
                .map(stat -> stat.size());
    }

    /** Reads the object as a stream, on a thread of the store's own; the reader must not keep the stream. */
    public <T> Mono<T> read(ObjectKey key, ObjectReader<T> reader) {
        return bridge.blocking(() -> {
            try (var stream = clients.calls()
                    .getObject(GetObjectArgs.builder()
                            .bucket(properties.bucket())
                            .object(key.value())
                            .build())
                    .join()) {
                return reader.read(stream);
            }
        });
    }

    /** Stores a small object that is in memory anyway. */
    public Mono<Void> put(ObjectKey key, String contentType, byte[] bytes) {
        return bridge.future(() -> clients.calls()
                        .putObject(PutObjectArgs.builder()
                                .bucket(properties.bucket())
                                .object(key.value())
                                .data(bytes, bytes.length)
                                .contentType(contentType)
                                .build()))
                .then();
    }

    public Mono<Void> remove(ObjectKey key) {
        return bridge.future(() -> clients.calls()
                        .removeObject(RemoveObjectArgs.builder()
                                .bucket(properties.bucket())
                                .object(key.value())
                                .build()))
                .then()
                .onErrorComplete(StoreMisses.class);
    }

    private static StoredPart stored(Part part) {
        return new StoredPart(part.partNumber(), part.etag().replace("\"", ""), part.partSize());
    }
}
