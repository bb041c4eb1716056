package dev.casebook.attachment.store;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.errors.MinioException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Signs URLs that a browser uses at the store's public address; signing asks the store nothing. */
@Component
public class PresignedUrls {

    /** How long a link to content works, in seconds. */
    public static final int CONTENT_SECONDS = 60;

    private final StoreClients clients;
    private final StoreBridge bridge;
    private final StoreProperties properties;

    PresignedUrls(StoreClients clients, StoreBridge bridge, StoreProperties properties) {
        this.clients = clients;
        this.bridge = bridge;
        this.properties = properties;
    }

    /** A URL for each of these parts, to be sent by PUT. */
    public Mono<List<PartUrl>> parts(ObjectKey key, String uploadId, IntStream numbers) {
        return bridge.blocking(
                () -> numbers.mapToObj(number -> part(key, uploadId, number)).toList());
    }

    /** A link to the object that makes the store answer with this name and type. */
    public Mono<URI> content(ObjectKey key, String disposition, String contentType) {
        return bridge.blocking(() -> URI.create(clients.browser()
                .getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                        .method(Http.Method.GET)
                        .bucket(properties.bucket())
                        .object(key.value())
                        .expiry(CONTENT_SECONDS, TimeUnit.SECONDS)
                        .extraQueryParams(Map.of(
                                "response-content-disposition", disposition,
                                "response-content-type", contentType,
                                "response-cache-control", "private, no-store"))
                        .build())));
    }

    private PartUrl part(ObjectKey key, String uploadId, int number) {
        try {
            return new PartUrl(
                    number,
                    clients.browser()
                            .getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                                    .method(Http.Method.PUT)
                                    .bucket(properties.bucket())
                                    .object(key.value())
                                    .expiry((int) properties.uploadUrlLife().toSeconds(), TimeUnit.SECONDS)
                                    .extraQueryParams(
                                            Map.of("uploadId", uploadId, "partNumber", Integer.toString(number)))
                                    .build()));
        } catch (MinioException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }
}
