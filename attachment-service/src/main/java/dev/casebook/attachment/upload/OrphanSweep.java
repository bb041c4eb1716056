package dev.casebook.attachment.upload;

import dev.casebook.attachment.file.AttachmentId;
import dev.casebook.attachment.file.Attachments;
import dev.casebook.attachment.store.ObjectStore;
import dev.casebook.attachment.store.UnfinishedUpload;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Aborts uploads in the store that no attachment has: what a crash between opening and recording left behind. */
@Component
class OrphanSweep {

    private final ObjectStore store;
    private final Attachments attachments;
    private final UploadProperties properties;
    private final Clock clock;

    OrphanSweep(ObjectStore store, Attachments attachments, UploadProperties properties, Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.properties = properties;
        this.clock = clock;
    }

    Mono<Void> run() {
        return store.unfinished()
                .flatMapIterable(unfinished -> unfinished)
                .filterWhen(this::orphaned)
                .concatMap(orphan -> store.abort(orphan.key(), orphan.uploadId()))
                .then();
    }

    private Mono<Boolean> orphaned(UnfinishedUpload upload) {
        return Mono.justOrEmpty(UploadKeys.id(upload.key()))
                .filter(this::old)
                .flatMap(id -> attachments.byId(id).hasElement().map(known -> !known))
                .defaultIfEmpty(false);
    }

    private boolean old(AttachmentId id) {
        return id.madeAt().plus(properties.orphans()).isBefore(clock.instant());
    }
}
