package dev.casebook.attachment.store;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the bucket when it is missing, once; a store that is down is asked again by the next caller. */
@Component
class Bucket {

    private final StoreClients clients;
    private final StoreBridge bridge;
    private final String name;
    private final Mono<Boolean> present;

    Bucket(StoreClients clients, StoreBridge bridge, StoreProperties properties) {
        this.clients = clients;
        this.bridge = bridge;
        this.name = properties.bucket();
        this.present = Mono.defer(this::exists)
                .filter(exists -> exists)
                .switchIfEmpty(Mono.defer(this::make))
                .cacheInvalidateIf(made -> !made);
    }

    Mono<Boolean> present() {
        return present;
    }

    private Mono<Boolean> exists() {
        return bridge.future(() -> clients.calls()
                .bucketExists(BucketExistsArgs.builder().bucket(name).build()));
    }

    private Mono<Boolean> make() {
        return bridge.future(() -> clients.calls()
                        .makeBucket(MakeBucketArgs.builder().bucket(name).build()))
                .thenReturn(true);
    }
}
